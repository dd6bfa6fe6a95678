/** PDF to lines: glyphs, rows, columns and notes by where they stand; scans by recognition. */
@NullMarked
package nl.dmmsearch.extract.pdf;

import org.jspecify.annotations.NullMarked;
