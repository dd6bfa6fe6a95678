package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells those who type «niet irak» or «polen zonder patriot» how to leave something out: the words
 * themselves are looked for, because letters write of what is not and of what goes without.
 */
final class PlainNegation {
  private static final Set<String> WORDS =
      Set.of("niet", "not", "zonder", "without", "behalve", "uitgezonderd", "except");

  /** No letter is meant that writes these, where they leave something out. */
  private static final Set<String> ONLY_EXCLUDE = Set.of("behalve", "uitgezonderd", "except");

  private static final Set<String> JOINING = Set.of("en", "maar", "and", "but");

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
        return read(query, i)
            .noting(
                new Notice(
                    "«" + not + "» sluit niets uit",
                    advice(what),
                    DutchOperators.place(typed, not)));
      }
    }
    return query;
  }

  private static String advice(String what) {
    return "gebruik daarvoor -" + what + " of NOT " + what;
  }

  /** Whether it tells how to leave one of these words out, which are nowhere. */
  static boolean isOfAny(Notice notice, List<String> absent) {
    return absent.stream().anyMatch(word -> advice(word).equals(notice.instead()));
  }

  private static Query read(Query query, int at) {
    String not = Wording.of(query.words().get(at));
    return ONLY_EXCLUDE.contains(not.toLowerCase(Locale.ROOT))
        ? query.without(Set.of(at)).ignoring(List.of(not))
        : query;
  }

  /** In «polen en niet patriot» the word that joins does not count. */
  private static boolean isShort(List<Clause> words, int at) {
    boolean joined = at > 1 && JOINING.contains(text(words.get(at - 1)));
    return at == words.size() - 2 && words.size() - (joined ? 1 : 0) <= MOST_WORDS;
  }

  private static String text(Clause word) {
    return Wording.of(word).toLowerCase(Locale.ROOT);
  }

  private static boolean isStressed(List<Clause> words, String not) {
    return not.equals(not.toUpperCase(Locale.ROOT)) && DutchOperators.isStressed(words);
  }
}
