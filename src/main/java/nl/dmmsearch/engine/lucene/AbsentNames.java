package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Names of several words that no brief has, in whatever form or by whatever other name: what is
 * missing is the name, and its words by themselves are not asked for.
 */
final class AbsentNames {
  private final KnownWords briefs;

  AbsentNames(KnownWords briefs) {
    this.briefs = briefs;
  }

  /** The query with each of those names as one word. */
  Query joined(Query query) {
    return query.joining(
        name -> isAbsent(query, name), name -> new Clause.Phrase(query.typed(name)));
  }

  /** No brief has all its words, however far apart, nor one of its other names. */
  private boolean isAbsent(Query query, Alternative name) {
    List<Clause> words = query.words().subList(name.from(), name.to());
    if (!words.stream().allMatch(Clause.Word.class::isInstance)) {
      return false;
    }
    var answers = new ArrayList<Clause>(List.of(new Clause.And(words)));
    query.alternatives().stream()
        .filter(a -> a.answersTheSame(name) && a.how() != How.RELATED)
        .forEach(a -> answers.add(a.clause()));
    try {
      return !briefs.hasAny(new Clause.Or(answers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
