/** Documents that hold documents: archives and mails, taken apart without writing anything. */
@NullMarked
package nl.dmmsearch.unpack;

import org.jspecify.annotations.NullMarked;
