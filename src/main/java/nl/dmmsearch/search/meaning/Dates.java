package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads the words of a date as one, and finds it also in what is of that date, not only where it is
 * written.
 */
final class Dates implements QueryStep {
  /** In days; a longer time is not named by its first day. */
  private static final int LONGEST_MEETING = 7;

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      String text = run.text();
      int at = 0;
      while (at < text.length()) {
        DateWords.Found date = DateWords.at(text, at);
        if (date != null && isFree(query, run.wordAt(at))) {
          found.add(date(run, date));
          at = date.end();
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
      }
    }
    return OneWord.in(query, found);
  }

  /** A number that is part of something else, as that of a paper, is no year. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }

  private static OneWord date(TypedRun run, DateWords.Found date) {
    int from = run.wordAt(date.start());
    int to = run.wordAt(date.end()) + 1;
    String typed = String.join(" ", run.words().subList(from - run.first(), to - run.first()));
    var also = new ArrayList<OneWord.Also>();
    also.add(OneWord.also(new Clause.During(date.days().bounds()), How.DATE));
    for (String form : written(date.days())) {
      if (!form.equalsIgnoreCase(typed)) {
        also.add(OneWord.also(new Clause.Phrase(form), How.FORM));
      }
    }
    Clause word = to == from + 1 ? new Clause.Word(typed) : new Clause.Phrase(typed);
    return new OneWord(from, to, word, also);
  }

  /** How letters write a day, a meeting of some days, or a month; longer times have no one form. */
  private static Set<String> written(DateSpan days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (days.isMonth()) {
      return Set.of(DutchDays.of(first).substring(2));
    }
    if (last.isAfter(first.plusDays(LONGEST_MEETING))) {
      return Set.of();
    }
    var forms = new LinkedHashSet<String>();
    forms.add(DutchDays.of(new DateRange(first, last)));
    forms.add(DutchDays.of(first));
    forms.add(DutchDays.of(last));
    return forms;
  }
}
