/**
 * How briefs stand to each other: which are copies of one letter, which cite which, and which point
 * back at what others promised.
 */
@NullMarked
package nl.dmmsearch.relate;

import org.jspecify.annotations.NullMarked;
