package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * A note moved out of the running text.
 *
 * @param marker as printed, {@code 1}
 * @param page where it stands; null where the source has no pages
 * @param text of the note
 */
public record Footnote(String marker, @Nullable Integer page, String text) {}
