package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import nl.dmmsearch.search.Reach;

/** What a query looks for, and so in which fields its words are looked up. */
enum Sought {
  /** By all that a letter says. */
  BRIEFS,
  /**
   * By the sentence, its speaker and the letter's numbers, and for less by the heading above it.
   */
  STATEMENTS,
  /** By the sentence alone. */
  SENTENCES,
  /** By all that {@link #STATEMENTS} are, and as little as a heading by what they are about. */
  MATTERS;

  /** The statements that the words of a query reach. */
  static Sought within(Reach reach) {
    return switch (reach) {
      case SENTENCE -> SENTENCES;
      case SECTION -> STATEMENTS;
      case MATTER -> MATTERS;
    };
  }

  /** Where a word or phrase is looked up. */
  List<Weighted> words() {
    return switch (this) {
      case BRIEFS -> Schema.forWords();
      case STATEMENTS ->
          List.of(
              new Weighted(Schema.EXACT, 1),
              new Weighted(Schema.HEADER, 1),
              new Weighted(Schema.TEXT, 1),
              new Weighted(Schema.PARTS, 1),
              new Weighted(Schema.HEADING, 1, Layer.ABOVE));
      case SENTENCES ->
          List.of(
              new Weighted(Schema.EXACT, 1),
              new Weighted(Schema.TEXT, 1),
              new Weighted(Schema.PARTS, 1));
      case MATTERS -> with(STATEMENTS.words(), Schema.MATTER);
    };
  }

  /** Where beginnings and exact forms are looked up: only where words stand as written. */
  List<Weighted> asWritten() {
    return switch (this) {
      case BRIEFS -> Schema.asWritten();
      case STATEMENTS ->
          List.of(
              new Weighted(Schema.EXACT, 1),
              new Weighted(Schema.HEADER, 1),
              new Weighted(Schema.HEADING_AS_WRITTEN, 1, Layer.ABOVE));
      case SENTENCES -> List.of(new Weighted(Schema.EXACT, 1));
      case MATTERS -> with(STATEMENTS.asWritten(), Schema.MATTER_AS_WRITTEN);
    };
  }

  private static List<Weighted> with(List<Weighted> fields, String matter) {
    return Stream.concat(fields.stream(), Stream.of(new Weighted(matter, 1, Layer.ABOVE))).toList();
  }
}
