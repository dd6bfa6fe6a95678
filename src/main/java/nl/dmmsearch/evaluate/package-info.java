/** Measures: what was read and what is found, against what people say is right. */
@NullMarked
package nl.dmmsearch.evaluate;

import org.jspecify.annotations.NullMarked;
