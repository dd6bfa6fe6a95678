package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/** Finds what a date says also in what is of that date, not only where it is written. */
final class Dates implements QueryStep {

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<Alternative>();
    for (TypedRun run : TypedRun.of(query)) {
      String text = run.text();
      int at = 0;
      while (at < text.length()) {
        DateWords.Found date = DateWords.at(text, at);
        if (date != null && isFree(query, run.wordAt(at))) {
          found.addAll(alternatives(run, date));
          at = date.end();
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
      }
    }
    return query.with(found);
  }

  /** A number that is part of something else, as that of a paper, is no year. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }

  private static List<Alternative> alternatives(TypedRun run, DateWords.Found date) {
    int from = run.wordAt(date.start());
    int to = run.wordAt(date.end()) + 1;
    var alternatives = new ArrayList<Alternative>();
    alternatives.add(new Alternative(from, to, new Clause.During(date.days().bounds()), How.DATE));
    if (to == from + 1 && date.days().isDay()) {
      String written = DutchDays.of(date.days().first());
      alternatives.add(new Alternative(from, to, new Clause.Phrase(written), How.DATE));
    }
    return alternatives;
  }
}
