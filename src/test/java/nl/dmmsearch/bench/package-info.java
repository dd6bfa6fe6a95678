/** Measures the product on large made corpora, and under load for a while. */
@NullMarked
package nl.dmmsearch.bench;

import org.jspecify.annotations.NullMarked;
