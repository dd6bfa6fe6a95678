/** How briefs stand to each other: which are copies of one letter, and which cite which. */
@NullMarked
package nl.dmmsearch.relate;

import org.jspecify.annotations.NullMarked;
