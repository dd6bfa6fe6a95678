/** The REST service and the mounting of the pages: requests in, answers and problems out. */
@NullMarked
package nl.dmmsearch.http;

import org.jspecify.annotations.NullMarked;
