/** What the product's search is compared with: plain Lucene, as anybody sets it up. */
@NullMarked
package nl.dmmsearch.evaluate.baseline;

import org.jspecify.annotations.NullMarked;
