package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.engine.lucene.Speller.Meant;
import nl.dmmsearch.search.Clause;

/** Finds what somebody may have meant by what stands side by side in briefs and in names. */
final class SideBySide {
  /** How far a word may be off that stands where another is known to. */
  private static final double BESIDE = 1.5;

  private static final int SHORTEST_BESIDE = 3;
  private static final int SHORTEST_APART = 2;
  private static final double SPACE = 0.5;

  private final KnownWords words;
  private final Speller.Names names;

  SideBySide(KnownWords words, Speller.Names names) {
    this.words = words;
    this.names = names;
  }

  /** Words for one of which only its neighbours tell: the Hage top is the Haagse top. */
  List<Meant> near(String before, String typed, String behind) throws IOException {
    String folded = WrittenWords.folded(typed);
    var near = new ArrayList<Meant>();
    for (String name : names.beside(before, behind)) {
      double cost = DutchDistance.between(folded, WrittenWords.folded(name), BESIDE);
      int briefs = cost <= BESIDE ? names.briefs(typed, name) : 0;
      if (briefs > 0) {
        near.add(new Meant(name, cost, briefs, false));
      }
    }
    for (String other : words.like(folded, 2, 1)) {
      double cost = DutchDistance.between(folded, other, BESIDE);
      boolean isOther = cost <= BESIDE && !other.equals(folded);
      if (isOther && (stands(before, other) || stands(other, behind))) {
        near.add(new Meant(other, cost, words.briefs(other), true));
      }
    }
    return near;
  }

  /** Whether a brief has two words side by side, neither of them one that stands everywhere. */
  private boolean stands(String first, String second) throws IOException {
    return first.length() >= SHORTEST_BESIDE
        && second.length() >= SHORTEST_BESIDE
        && !Completions.isSmall(first)
        && !Completions.isSmall(second)
        && words.hasAny(new Clause.Phrase(first + " " + second));
  }

  /** Two words of which the space between them was forgotten, as they stand in a brief. */
  Optional<Meant> apart(String folded) throws IOException {
    for (int cut = folded.length() - SHORTEST_APART; cut >= SHORTEST_APART; cut--) {
      String first = folded.substring(0, cut);
      String second = folded.substring(cut);
      if (words.briefs(first) > 0
          && words.briefs(second) > 0
          && words.hasAny(new Clause.Phrase(first + " " + second))) {
        String both = words.written(first) + " " + words.written(second);
        return Optional.of(new Meant(both, SPACE, words.briefs(second), true));
      }
    }
    return Optional.empty();
  }
}
