/** Briefs earn their tags: topics, missions and capabilities, each with its evidence. */
@NullMarked
package nl.dmmsearch.annotate;

import org.jspecify.annotations.NullMarked;
