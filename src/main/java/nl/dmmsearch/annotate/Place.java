package nl.dmmsearch.annotate;

import nl.dmmsearch.brief.Evidence.Where;

/** Where in a brief a mention stands, and how much it says about the topic. */
enum Place {
  /** The subject line, or the title in the text. */
  TITLE(3, Where.TITLE),
  /** The heading of a section. */
  HEADING(3, Where.HEADING),
  /** The opening, where a brief says what it is about. */
  LEAD(1.5, Where.TEXT),
  /** The rest of the running text. */
  BODY(1, Where.TEXT),
  /** A footnote. */
  NOTE(0.5, Where.FOOTNOTE);

  private final double weight;

  private final Where where;

  Place(double weight, Where where) {
    this.weight = weight;
    this.where = where;
  }

  double weight() {
    return weight;
  }

  /** As the evidence for a tag calls it. */
  Where where() {
    return where;
  }
}
