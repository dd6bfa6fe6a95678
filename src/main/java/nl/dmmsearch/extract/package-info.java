/** Bytes become text: lines with their pages, clean of what the layout left behind. */
@NullMarked
package nl.dmmsearch.extract;

import org.jspecify.annotations.NullMarked;
