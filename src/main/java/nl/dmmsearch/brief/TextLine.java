package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * A line of a source document, without its line end.
 *
 * @param text empty for an empty line; a mark of a note stands in it as raised digits, {@code ¹},
 *     where the format tells it from a number
 * @param page where it stands, from 1; null where the source has no pages
 * @param role what the format says of it
 */
public record TextLine(String text, @Nullable Integer page, LineRole role) {
  /** A line of which nothing more is known. */
  public TextLine(String text, @Nullable Integer page) {
    this(text, page, LineRole.PLAIN);
  }

  /** Another text in the same place. */
  public TextLine with(String other) {
    return new TextLine(other, page, role);
  }
}
