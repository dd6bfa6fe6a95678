package nl.dmmsearch.brief;

/**
 * Where the running text points at a note.
 *
 * @param marker of the {@link Footnote}, as printed
 * @param offset in the text of the section: the mark stood before the character there, 0 or more; 0
 *     also where it stood in the heading
 * @param anchor of the {@link Footnote}, for its marker may stand on several pages
 */
public record NoteLink(String marker, int offset, String anchor) {
  /** Checks the offset. */
  public NoteLink {
    if (offset < 0) {
      throw new IllegalArgumentException("offsets count from 0, got " + offset);
    }
  }

  /** A link to a note whose marker stands once in its brief. */
  public NoteLink(String marker, int offset) {
    this(marker, offset, "noot-" + marker);
  }

  /** The same mark in a text to which {@code by} characters were added in front. */
  public NoteLink shifted(int by) {
    return new NoteLink(marker, offset + by, anchor);
  }
}
