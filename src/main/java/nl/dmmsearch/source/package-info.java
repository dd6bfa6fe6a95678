/** Where documents come from. */
@NullMarked
package nl.dmmsearch.source;

import org.jspecify.annotations.NullMarked;
