/** Makes the Dutch word lists of the search from free dictionaries and lists kept by hand. */
@NullMarked
package nl.dmmsearch.lexicon;

import org.jspecify.annotations.NullMarked;
