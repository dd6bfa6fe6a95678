/** The pages that staff see: view models in Dutch, and the templates that render them. */
@NullMarked
package nl.dmmsearch.web;

import org.jspecify.annotations.NullMarked;
