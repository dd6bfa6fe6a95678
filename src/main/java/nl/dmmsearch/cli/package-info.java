/**
 * The command {@code dmm}: the only place that wires the parts together and writes to the terminal.
 */
@NullMarked
package nl.dmmsearch.cli;

import org.jspecify.annotations.NullMarked;
