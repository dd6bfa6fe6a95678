/** The domain: briefs and what is read out of them, as records that cannot be invalid. */
@NullMarked
package nl.dmmsearch.brief;

import org.jspecify.annotations.NullMarked;
