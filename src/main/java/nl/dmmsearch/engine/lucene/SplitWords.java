package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;

/**
 * Words that were typed with a space too many: samen werking, achter grond. The first is a small
 * word that others begin with, the second no brief has by itself, and the whole is a word.
 */
final class SplitWords {
  /** The most pairs that are looked after; each costs some looks into the index. */
  private static final int MOST = 20;

  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  private final KnownWords words;
  private final KnownParts parts;

  SplitWords(KnownWords words, KnownParts parts) {
    this.words = words;
    this.parts = parts;
  }

  /** Those words side by side as one, in the order in which they were typed. */
  List<Correction> joined(List<Clause> typed) throws IOException {
    Set<Correction> joined = new LinkedHashSet<>();
    int tried = 0;
    for (int i = 0; i + 1 < typed.size() && tried < MOST; i++) {
      if (typed.get(i) instanceof Clause.Word(String first)
          && typed.get(i + 1) instanceof Clause.Word(String last)
          && Particles.isPrefix(first.toLowerCase(Locale.ROOT))
          && isPlain(Correction.bare(last))) {
        tried++;
        String second = Correction.bare(last);
        if (isNowhere(second) && isWord(first + second) && !maySayWhere(i, first, second)) {
          joined.add(new Correction(first + " " + second, first + second));
        }
      }
    }
    return new ArrayList<>(joined);
  }

  /**
   * What may be meant by two such words alone, of which briefs have the second, too: in zet. More
   * of them have the whole.
   */
  List<Correction> perhapsJoined(List<Clause> typed) throws IOException {
    if (typed.size() != 2
        || !(typed.getFirst() instanceof Clause.Word(String first))
        || !(typed.getLast() instanceof Clause.Word(String last))) {
      return List.of();
    }
    String second = Correction.bare(last);
    return Particles.isPrefix(first.toLowerCase(Locale.ROOT))
            && isPlain(second)
            && !isNowhere(second)
            && briefs(first + second) > briefs(second)
        ? List.of(new Correction(first + " " + second, first + second))
        : List.of();
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLowerCase);
  }

  /** Whether the first may be a preposition between two words: brief over macht. */
  private static boolean maySayWhere(int at, String first, String second) {
    return at > 0
        && !first.equalsIgnoreCase("samen")
        && DutchWords.shipped().has(WrittenWords.folded(second));
  }

  private boolean isNowhere(String word) throws IOException {
    return briefs(word) == 0;
  }

  private int briefs(String word) throws IOException {
    return words.briefs(WrittenWords.folded(word));
  }

  /** Whether a brief has it as it stands, or in another form of which the dictionary has this. */
  private boolean isWord(String whole) throws IOException {
    String folded = WrittenWords.folded(whole);
    return words.briefs(folded) > 0 || (DutchWords.shipped().has(folded) && parts.has(folded));
  }
}
