package nl.dmmsearch.engine.lucene;

import nl.dmmsearch.search.How;

/** How near what stands in a text is to what was asked, nearest first. */
enum Fit {
  /** It is the word as typed, but for case and accents. */
  TYPED(1),
  /** It is another form or spelling of it. */
  FORM(0.9),
  /** It is another name of it, or has to do with it. */
  NAME(0.7),
  /** It is a part of a compound, or the parts of one apart: as in {@link Layer#PARTS}. */
  PART(0.5);

  private final double weight;

  Fit(double weight) {
    this.weight = weight;
  }

  /** What it counts beside the word as typed. */
  double weight() {
    return weight;
  }

  /** The less near of two. */
  Fit atMost(Fit other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** How what answers words of a query fits them, in whatever form it stands there. */
  static Fit of(How how) {
    return switch (how) {
      case SYNONYM, RELATED -> NAME;
      case PART -> PART;
      case LITERAL,
          FORM,
          HEADER,
          TITLE,
          HEADING,
          BEGINNING,
          JOINED,
          CORRECTION,
          DATE,
          DOCUMENT_TYPE,
          MEETING,
          PAPER ->
          FORM;
    };
  }
}
