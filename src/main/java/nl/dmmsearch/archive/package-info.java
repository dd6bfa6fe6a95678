/** What was indexed: every document with its outcome, and its bytes as they came. */
@NullMarked
package nl.dmmsearch.archive;

import org.jspecify.annotations.NullMarked;
