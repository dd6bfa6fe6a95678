package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import org.jspecify.annotations.Nullable;

/** A period that begins behind the newest letter: what is planned for then, and no filter. */
final class LaterPeriod {
  private LaterPeriod() {}

  /**
   * The query with such a period among its words, where it has others.
   *
   * @param isNowhere whether no letter is of a time
   * @param remark by what the remark that it is a filter is known
   */
  static Query asWords(Query query, Predicate<Clause> isNowhere, String remark) {
    for (Clause clause : query.required()) {
      LocalDate first = first(clause);
      if (first != null
          && !query.words().isEmpty()
          && isNowhere.test(new Clause.During(new DateBounds(first, null)))) {
        return among(query, clause, first, remark);
      }
    }
    return query;
  }

  private static @Nullable LocalDate first(Clause clause) {
    Clause during =
        clause instanceof Clause.Or or && Clause.isPeriod(or) ? or.clauses().getFirst() : clause;
    return during instanceof Clause.During(List<DateBounds> ranges)
        ? ranges.getFirst().from()
        : null;
  }

  private static Query among(Query query, Clause period, LocalDate first, String remark) {
    var words = new ArrayList<>(query.words());
    words.add(written(period, first));
    return new Query(
            words,
            query.alternatives(),
            query.required().stream().filter(clause -> !clause.equals(period)).toList(),
            query.excluded(),
            query.ignored(),
            query.notices().stream().filter(notice -> !notice.fault().contains(remark)).toList())
        .noting(
            new Notice(
                "Geen brief is van %s of later".formatted(DutchDays.of(first)),
                "we zoeken in alle brieven naar wat daarover staat",
                0));
  }

  /** As letters write it, or just when it begins. */
  private static Clause written(Clause period, LocalDate first) {
    List<Clause> forms =
        period instanceof Clause.Or or
            ? or.others().stream().map(Alternative::clause).toList()
            : List.of();
    return new Clause.Or(
        Stream.concat(forms.stream(), Stream.of(new Clause.Whole(new Clause.Exact(date(first)))))
            .toList());
  }

  private static String date(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return String.valueOf(day.getYear());
    }
    return day.getDayOfMonth() == 1 ? DutchDays.of(day).substring(2) : DutchDays.of(day);
  }
}
