/** Answers as files for other programs: tables and calendars. */
@NullMarked
package nl.dmmsearch.export;

import org.jspecify.annotations.NullMarked;
