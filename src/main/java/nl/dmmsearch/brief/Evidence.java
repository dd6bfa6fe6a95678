package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * The words of a brief that earned it a tag.
 *
 * @param text as written
 * @param page where they stand; null where the source has no pages
 */
public record Evidence(String text, @Nullable Integer page) {}
