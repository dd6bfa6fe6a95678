/** Settings and taxonomy: YAML becomes records that were checked, once, at the start. */
@NullMarked
package nl.dmmsearch.config;

import org.jspecify.annotations.NullMarked;
