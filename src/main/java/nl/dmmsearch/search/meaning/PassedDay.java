package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;

/**
 * A day that a letter names without its year, and whether it was or will be: 13 april jl. is the
 * last one before the letter, 13 april a.s. the first one behind it, up to a year away.
 */
final class PassedDay {
  private static final List<String> PASSED = List.of("jl", "jongstleden");

  private static final List<String> COMING = List.of("a.s", "as", "aanstaande");

  private PassedDay() {}

  /**
   * The ways in which a letter may mean some days.
   *
   * @param about the letters of about that time, in which they need nothing behind them
   * @param named the days without their year
   */
  static List<Clause> of(DateSpan days, Clause about, List<Clause> named) {
    Clause passed = told(days, PASSED);
    Clause coming = told(days, COMING);
    var later = new DateBounds(days.last(), days.last().plusYears(1).minusDays(1));
    var earlier = new DateBounds(days.first().minusYears(1).plusDays(1), days.first());
    Clause after = new Clause.During(later);
    Clause before = new Clause.During(earlier);
    // Of a letter before that day, one that has passed is of another year.
    Clause other =
        new Clause.Or(
            List.of(
                new Clause.And(List.of(before, new Clause.Not(after), passed)),
                new Clause.And(List.of(after, new Clause.Not(before), coming))));
    return List.of(
        new Clause.And(List.of(about, new Clause.Or(named), new Clause.Not(other))),
        new Clause.And(List.of(after, passed)),
        new Clause.And(List.of(before, coming)));
  }

  private static Clause told(DateSpan days, List<String> behind) {
    return new Clause.Or(
        Stream.of(days.first(), days.last())
            .distinct()
            .map(DutchDays::of)
            .map(day -> day.substring(0, day.lastIndexOf(' ')))
            .flatMap(day -> behind.stream().map(word -> day + " " + word))
            .<Clause>map(words -> new Clause.Whole(new Clause.Exact(words)))
            .toList());
  }
}
