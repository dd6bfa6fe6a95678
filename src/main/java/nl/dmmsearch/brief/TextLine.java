package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * A line of a source document, without its line end.
 *
 * @param text empty for an empty line
 * @param page where it stands, from 1; null where the source has no pages
 */
public record TextLine(String text, @Nullable Integer page) {}
