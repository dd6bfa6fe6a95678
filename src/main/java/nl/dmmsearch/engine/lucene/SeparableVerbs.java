package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Verbs that letters write apart, bijwonen as bij te wonen and bijeenkomen as kwam bijeen, asked by
 * any of their forms or by a noun of them: who asks for aflossing finds who lost a unit af.
 */
final class SeparableVerbs {
  /**
   * For so many words of a query texts are read, which takes some 50 ms each over 10,000 letters;
   * who types more verbs than that finds the others as one word.
   */
  private static final int MOST = 3;

  private SeparableVerbs() {}

  /**
   * The query with what answers such words.
   *
   * @param isWritten whether some brief has a word, in whatever form
   */
  static Query apart(Query query, Predicate<String> isWritten) {
    if (Ranking.areMany(query.words())) {
      return query;
    }
    var apart = new ArrayList<Alternative>();
    int read = 0;
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)) {
        List<Clause> clauses = clauses(WrittenWords.folded(text), isWritten);
        boolean isRead = clauses.stream().anyMatch(Clause.SplitVerb.class::isInstance);
        read += isRead ? 1 : 0;
        for (Clause clause : isRead && read > MOST ? joined(clauses) : clauses) {
          apart.add(new Alternative(place, place + 1, clause, How.FORM));
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  private static List<Clause> joined(List<Clause> clauses) {
    return clauses.stream().filter(clause -> !(clause instanceof Clause.SplitVerb)).toList();
  }

  private static List<Clause> clauses(String word, Predicate<String> isWritten) {
    Stream<Clause> joined =
        OtherStems.of(word).stream()
            .filter(isWritten)
            .map(form -> new Clause.Whole(new Clause.Word(form)));
    return Stream.concat(VerbHalves.of(word).stream(), joined).toList();
  }
}
