package nl.dmmsearch.brief;

/**
 * What a line is to the document, as far as its format says so. Plain text says nothing; a word
 * processor marks headings and notes, a PDF shows its bold type.
 */
public sealed interface LineRole {
  /** A line of which the format says nothing. */
  LineRole PLAIN = new Plain();

  /** A line that is set in bold type throughout: a label of the letterhead, or a heading. */
  LineRole STRONG = new Strong();

  /** Nothing is known. */
  record Plain() implements LineRole {}

  /** Bold type throughout. */
  record Strong() implements LineRole {}

  /**
   * A heading by its style.
   *
   * @param level 1 for a main heading, at most 9
   */
  record Heading(int level) implements LineRole {
    /** Checks the level. */
    public Heading {
      if (level < 1 || level > 9) {
        throw new IllegalArgumentException("levels go from 1 to 9, got " + level);
      }
    }
  }

  /**
   * The first line of a note at the foot of a page or the end of the document; its text comes
   * without the marker.
   *
   * @param marker as printed, {@code 1}
   */
  record Note(String marker) implements LineRole {
    /** Checks that there is a marker. */
    public Note {
      if (marker.isBlank()) {
        throw new IllegalArgumentException("a note has a marker");
      }
    }
  }
}
