/** Mails as they are kept in files: who wrote what to whom, and what was attached. */
@NullMarked
package nl.dmmsearch.mail;

import org.jspecify.annotations.NullMarked;
