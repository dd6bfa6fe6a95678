/** The question and the answer: what is asked of an engine, and what it says. */
@NullMarked
package nl.dmmsearch.search;

import org.jspecify.annotations.NullMarked;
