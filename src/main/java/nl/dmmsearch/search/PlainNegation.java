package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells those who type «niet irak» how to leave Irak out: the word itself is looked for. */
final class PlainNegation {
  private static final Set<String> WORDS = Set.of("niet", "not");

  /** With more words it is a question or a sentence. */
  private static final int MOST_WORDS = 3;

  private PlainNegation() {}

  /** The query with a remark, where its last word but one is a plain negation. */
  static Query remarked(Query query, String typed) {
    List<Clause> words = query.words();
    int last = words.size() - 1;
    return last >= 1
            && last < MOST_WORDS
            && words.get(last - 1) instanceof Clause.Word(String not)
            && words.get(last) instanceof Clause.Word(String what)
            && WORDS.contains(not.toLowerCase(Locale.ROOT))
        ? remarked(query, typed, not, what)
        : query;
  }

  private static Query remarked(Query query, String typed, String not, String what) {
    var notices = new ArrayList<>(query.notices());
    notices.add(
        new Notice(
            "«" + not + "» sluit niets uit",
            "gebruik daarvoor -" + what + " of NOT " + what,
            Math.max(0, typed.indexOf(not))));
    return Query.of(query.words(), query.required(), query.excluded(), notices);
  }
}
