/** The port to a search engine: a half that indexes, a half that searches. */
@NullMarked
package nl.dmmsearch.engine;

import org.jspecify.annotations.NullMarked;
