/** Text becomes briefs: bundles taken apart, header, meetings, sections, notes, citations. */
@NullMarked
package nl.dmmsearch.parse;

import org.jspecify.annotations.NullMarked;
