/** Briefs as lines of JSON: what an export writes and a run takes as it is given. */
@NullMarked
package nl.dmmsearch.lines;

import org.jspecify.annotations.NullMarked;
