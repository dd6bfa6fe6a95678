/** Measures the product on large made corpora; none of these are tests. */
@NullMarked
package nl.dmmsearch.bench;

import org.jspecify.annotations.NullMarked;
