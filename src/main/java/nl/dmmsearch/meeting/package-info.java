/** What belongs to one meeting: its briefs, and what they announce of it and report from it. */
@NullMarked
package nl.dmmsearch.meeting;

import org.jspecify.annotations.NullMarked;
