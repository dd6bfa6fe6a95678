package nl.dmmsearch.brief;

/**
 * Where the running text points at a note.
 *
 * @param marker of the {@link Footnote}, as printed
 * @param offset in the text of the section: the mark stood before the character there, 0 or more
 */
public record NoteLink(String marker, int offset) {
  /** Checks the offset. */
  public NoteLink {
    if (offset < 0) {
      throw new IllegalArgumentException("offsets count from 0, got " + offset);
    }
  }
}
