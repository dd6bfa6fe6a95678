package nl.dmmsearch.engine.lucene;

import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Lexicon;

/** Words as the shipped lexicon has them, and compounds of them. */
final class DutchLexicon implements Lexicon {
  /** Shorter halves are in words of any language. */
  private static final int SHORTEST_HALF = 4;

  private static final String LINK = "s";

  /** Letters that English does not write so, and endings that it does not have. */
  private static final Pattern DUTCH =
      Pattern.compile(
          ".*(aa|ij|uu).*|.*(eerde?|eren|erende?|ische?|lijke?|heid|heden|iteit|atie|schap)");

  /** English words that lists of Dutch words have too, as loans that letters do not use. */
  private static final Set<String> LOANS =
      Set.of(
          "accession",
          "advisory",
          "border",
          "borders",
          "contingency",
          "control",
          "controls",
          "cooperation",
          "diplomacy",
          "extension",
          "maritime",
          "missile",
          "missiles",
          "mission",
          "missions",
          "neighbouring",
          "operation",
          "operations",
          "package",
          "packages",
          "participation",
          "regional",
          "report",
          "response",
          "security",
          "spending",
          "support",
          "talks",
          "troop",
          "withdrawal");

  @Override
  public String stem(String word) {
    return LuceneEngine.stem(word);
  }

  /**
   * A form that no list has is known by its ending or by what it is stemmed to, a compound by its
   * halves.
   */
  @Override
  public boolean isDutch(String word) {
    String folded = WrittenWords.folded(word);
    if (LOANS.contains(folded)) {
      return false;
    }
    if (Completions.isSmall(folded) || DUTCH.matcher(folded).matches() || isForm(folded)) {
      return true;
    }
    for (int at = SHORTEST_HALF; at <= folded.length() - SHORTEST_HALF; at++) {
      if (isFirstHalf(folded.substring(0, at)) && isForm(folded.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstHalf(String half) {
    return DutchWords.hasForm(half)
        || (half.endsWith(LINK) && DutchWords.hasForm(half.substring(0, half.length() - 1)));
  }

  private static boolean isForm(String folded) {
    return DutchWords.hasForm(folded) || DutchWords.hasForm(LuceneEngine.stem(folded));
  }
}
