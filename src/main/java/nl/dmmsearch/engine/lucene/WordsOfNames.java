package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * The words of a name of several words that some brief has. They are looked for behind it, but only
 * as they stand: the staten of Baltische staten are no form of a verb. With a figure among them, as
 * in Indo-Pacific 4, they are not looked for one by one at all.
 */
final class WordsOfNames {
  /** Shorter ones are figures and single letters. */
  private static final int SHORTEST = 3;

  private WordsOfNames() {}

  /** The query in which they are asked so. */
  static Query asWritten(Query query) {
    List<Alternative> names =
        query.alternatives().stream()
            .filter(a -> a.how() == How.LITERAL && a.to() > a.from() + 1)
            .toList();
    if (names.isEmpty()) {
      return query;
    }
    var words = new ArrayList<>(query.words());
    for (Alternative name : names) {
      List<Clause> typed = words.subList(name.from(), name.to());
      boolean whole = typed.stream().anyMatch(WordsOfNames::isNothingAlone);
      typed.replaceAll(word -> whole ? name.clause() : asWritten(word));
    }
    return new Query(
        words,
        query.alternatives(),
        query.required(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  private static boolean isNothingAlone(Clause word) {
    return word instanceof Clause.Word(String text) && text.length() < SHORTEST;
  }

  private static Clause asWritten(Clause word) {
    return word instanceof Clause.Word(String text)
        ? new Clause.Whole(new Clause.Exact(text))
        : word;
  }
}
