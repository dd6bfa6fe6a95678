/** JSON for what the product stores for itself, so that one class alone knows the library. */
@NullMarked
package nl.dmmsearch.json;

import org.jspecify.annotations.NullMarked;
