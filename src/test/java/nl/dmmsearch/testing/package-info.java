/** What tests of several packages share. */
@NullMarked
package nl.dmmsearch.testing;

import org.jspecify.annotations.NullMarked;
