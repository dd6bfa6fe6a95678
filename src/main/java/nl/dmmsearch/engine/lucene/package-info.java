/** The engine that needs nothing beside the jar: an index of Apache Lucene in a folder. */
@NullMarked
package nl.dmmsearch.engine.lucene;

import org.jspecify.annotations.NullMarked;
