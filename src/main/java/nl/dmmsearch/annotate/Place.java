package nl.dmmsearch.annotate;

/** Where in a brief a mention stands, and how much it says about the topic. */
enum Place {
  /** The subject line, or the title in the text. */
  TITLE(3),
  /** The heading of a section. */
  HEADING(3),
  /** The opening, where a brief says what it is about. */
  LEAD(1.5),
  /** The rest of the running text. */
  BODY(1),
  /** A footnote. */
  NOTE(0.5);

  private final double weight;

  Place(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
