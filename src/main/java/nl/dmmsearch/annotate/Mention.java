package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.annotate.Name.Kind;

/**
 * A place where a text writes a name.
 *
 * @param start the first symbol of it
 * @param end the symbol after it
 */
record Mention(Name name, int start, int end) {
  /** By term, then place; what holds another comes first, what excludes others before all. */
  private static final Comparator<Mention> OUTER_FIRST =
      Comparator.<Mention>comparingInt(mention -> mention.name().term())
          .thenComparingInt(Mention::start)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed())
          .thenComparing(mention -> mention.name().kind() != Kind.NOT);

  /**
   * The mentions that count, by term and place: those within a name that means something else are
   * out, and of those that overlap only the outer one is kept.
   */
  static List<Mention> thatCount(List<Mention> all) {
    if (all.size() == 1) {
      return all.getFirst().name().kind() == Kind.NOT ? List.of() : all;
    }
    List<Mention> outerFirst = new ArrayList<>(all);
    outerFirst.sort(OUTER_FIRST);
    List<Mention> counted = new ArrayList<>();
    int term = -1;
    int excludedUntil = 0;
    int countedUntil = 0;
    for (Mention mention : outerFirst) {
      if (mention.name().term() != term) {
        term = mention.name().term();
        excludedUntil = 0;
        countedUntil = 0;
      }
      if (mention.name().kind() == Kind.NOT) {
        excludedUntil = Math.max(excludedUntil, mention.end());
      } else if (mention.end() > excludedUntil && mention.start() >= countedUntil) {
        counted.add(mention);
        countedUntil = mention.end();
      }
    }
    return counted;
  }

  /**
   * Whether it means the term in this place: a label is an ordinary word, so outside a heading it
   * must stand alone, as the catchword of a point in a list.
   */
  boolean counts(FoldedText text, Place place) {
    return name.kind() != Kind.LABEL || place == Place.HEADING || text.gap(end) == Gap.HARD;
  }

  /** Whether it says again what {@code previous} said: {@code operatie} and then its name. */
  boolean continues(Mention previous, FoldedText text) {
    if (previous.name.term() != name.term() || text.gap(start) > Gap.LOOSE) {
      return false;
    }
    int wordEnd = previous.end;
    while (wordEnd < start && text.gap(wordEnd) == Gap.NONE) {
      wordEnd++;
    }
    return wordEnd == start;
  }
}
