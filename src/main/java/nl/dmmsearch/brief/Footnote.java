package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * A note moved out of the running text.
 *
 * @param marker as printed, {@code 1}; papers that number their notes anew on each page have it
 *     more than once
 * @param page where it stands; null where the source has no pages
 * @param text of the note
 * @param anchor the fragment under which a page can point at it, unique within the brief
 */
public record Footnote(String marker, @Nullable Integer page, String text, String anchor) {
  /** Checks that there is an anchor. */
  public Footnote {
    if (anchor.isBlank()) {
      throw new IllegalArgumentException("a note has an anchor");
    }
  }

  /** A note whose marker stands once in its brief. */
  public Footnote(String marker, @Nullable Integer page, String text) {
    this(marker, page, text, "noot-" + marker);
  }
}
