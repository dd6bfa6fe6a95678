package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.search.Clause;

/**
 * Words that briefs have only within others: who types aktie means the actie of actieplan. What is
 * within a compound is known by its stem alone, so that the dictionary says how it is written.
 */
final class CompoundParts {
  /** Letters that the forms of one word begin with. */
  private static final int SAME = 4;

  /** Of two letters that are wrong, longer ones are still known. */
  private static final int LONG = 6;

  /** The most stems that are looked up in the dictionary. */
  private static final int MOST = 5;

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private final KnownWords words;

  CompoundParts(KnownWords words) {
    this.words = words;
  }

  /** Those that are spelt nearly as a word that was typed, the nearest stems first. */
  List<String> like(String folded) throws IOException {
    String stem = STEMS.of(Schema.TEXT, folded);
    var found = new ArrayList<String>();
    if (stem.length() < SAME) {
      return found;
    }
    for (String other : nearest(stem, words.stemsLike(stem, stem.length() < LONG ? 1 : 2))) {
      String nearest = written(folded, other);
      if (!nearest.isEmpty() && words.hasAny(new Clause.Word(nearest))) {
        found.add(nearest);
      }
    }
    return found;
  }

  private static List<String> nearest(String stem, Set<String> others) {
    return others.stream()
        .filter(other -> other.length() >= SAME)
        .sorted(Comparator.comparingDouble(other -> DutchDistance.between(stem, other)))
        .limit(MOST)
        .toList();
  }

  /** The word of a stem that is spelt most as another; empty where the dictionary has none. */
  private static String written(String folded, String stem) {
    return DutchWords.shipped().beginning(stem.substring(0, SAME)).stream()
        .filter(word -> Math.abs(word.length() - folded.length()) <= 2)
        .filter(word -> STEMS.of(Schema.TEXT, word).equals(stem))
        .min(Comparator.comparingDouble(word -> DutchDistance.between(folded, word)))
        .orElse("");
  }
}
