/** What people set right in what was read: corrections, and how a brief follows them. */
@NullMarked
package nl.dmmsearch.correct;

import org.jspecify.annotations.NullMarked;
