/** What is new, gone or worded differently between two briefs, section by section. */
@NullMarked
package nl.dmmsearch.compare;

import org.jspecify.annotations.NullMarked;
