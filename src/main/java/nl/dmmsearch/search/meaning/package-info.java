/** What people mean by the words of a query: other names, dates, documents, questions. */
@NullMarked
package nl.dmmsearch.search.meaning;

import org.jspecify.annotations.NullMarked;
