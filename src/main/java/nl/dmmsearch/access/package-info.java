/** Who may do and see what: keys, what they allow, and the file that they are kept in. */
@NullMarked
package nl.dmmsearch.access;

import org.jspecify.annotations.NullMarked;
