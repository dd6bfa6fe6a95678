package nl.dmmsearch.extract;

import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;

/** Says that a document holds another one, which was left shut. */
final class Embedded {
  static final Reading REMARK =
      new Reading(
          "text",
          Certainty.UNCERTAIN,
          "In het document zit een ander bestand, zoals een rekenblad. Dat is niet gelezen.");

  private Embedded() {}
}
