/** The one way in: knows the order of the stages, and what to do again. */
@NullMarked
package nl.dmmsearch.pipeline;

import org.jspecify.annotations.NullMarked;
