/**
 * What a brief promises and argues: the sentences in which the Netherlands binds or places itself.
 */
@NullMarked
package nl.dmmsearch.state;

import org.jspecify.annotations.NullMarked;
