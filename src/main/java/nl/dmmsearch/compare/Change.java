package nl.dmmsearch.compare;

/**
 * A stretch of text that two wordings share, or that only one of them has.
 *
 * @param op which of them has it
 * @param text as written, on one line within a paragraph
 */
public record Change(Op op, String text) {
  /** Checks that there is text. */
  public Change {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a change has text");
    }
  }

  /** Which wording has a stretch of text. */
  public enum Op {
    /** Both. */
    EQUAL("equal"),
    /** The older one alone. */
    DELETE("delete"),
    /** The newer one alone. */
    INSERT("insert");

    private final String value;

    Op(String value) {
      this.value = value;
    }

    /** The op as the API writes it. */
    public String value() {
      return value;
    }
  }
}
