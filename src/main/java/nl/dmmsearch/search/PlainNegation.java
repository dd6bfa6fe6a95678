package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells those who type «niet irak» how to leave Irak out: the word itself is looked for. */
final class PlainNegation {
  private static final Set<String> WORDS = Set.of("niet", "not");

  /** With more words it is a question or a sentence. */
  private static final int MOST_WORDS = 3;

  private PlainNegation() {}

  /**
   * The query with a remark, where its last word but one is a plain negation or one is stressed.
   */
  static Query remarked(Query query, String typed) {
    List<Clause> words = query.words();
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i) instanceof Clause.Word(String not)
          && words.get(i + 1) instanceof Clause.Word(String what)
          && WORDS.contains(not.toLowerCase(Locale.ROOT))
          && (isShort(words, i) || isStressed(words, not))) {
        return query.noting(
            new Notice(
                "«" + not + "» sluit niets uit",
                "gebruik daarvoor -" + what + " of NOT " + what,
                DutchOperators.place(typed, not)));
      }
    }
    return query;
  }

  private static boolean isShort(List<Clause> words, int at) {
    return at == words.size() - 2 && words.size() <= MOST_WORDS;
  }

  private static boolean isStressed(List<Clause> words, String not) {
    return not.equals(not.toUpperCase(Locale.ROOT)) && DutchOperators.isStressed(words);
  }
}
