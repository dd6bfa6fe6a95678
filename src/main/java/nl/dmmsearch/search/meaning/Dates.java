package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a date as one, and finds it also in what is of that date, not only where it is
 * written.
 */
final class Dates implements QueryStep {
  /** In days; a longer time is not named by its first day. */
  private static final int LONGEST_MEETING = 7;

  /** The most dates that are also looked for without their year, which costs most. */
  private static final int MOST_WITHOUT_YEAR = 3;

  /** The most that are read as dates; what is behind those is words, for each takes its time. */
  private static final int MOST = 16;

  /** As so many dates count several days without their year, for they may be of any. */
  private static final int YEARLESS_DAYS = 3;

  /** In months; a day that is farther from a letter would be that of another year. */
  private static final int NEAREST = 6;

  /** Of which letters name days, before and behind. */
  private static final int OTHER_YEARS = 3;

  /** Behind a day that no year may follow, where it is looked for among others. */
  private static final String YEARLESS = "zonder jaar";

  private static final int LEAP_YEAR = 2024;

  /** With other signs between, strokes and spaces, the words are the same. */
  private static final List<DateTimeFormatter> IN_FIGURES =
      Stream.of("dd-MM-uuuu", "d-M-uuuu", "dd.MM.uuuu", "d.M.uuuu", "uuuu-MM-dd")
          .map(DateTimeFormatter::ofPattern)
          .toList();

  private final DateWords dates;

  private final Supplier<LocalDate> today;

  /**
   * @param today up to a few years behind which a day without its year may be
   */
  Dates(DateWords dates, Supplier<LocalDate> today) {
    this.dates = dates;
    this.today = today;
  }

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    var notices = new ArrayList<Notice>();
    int takes = 0;
    int read = 0;
    for (TypedRun run : TypedRun.of(query)) {
      String text = run.text();
      int at = 0;
      while (at < text.length()) {
        DateWords.Found date = dates.at(text, at);
        boolean free = isFree(query, run.wordAt(at));
        if (date != null && free) {
          found.add(date(run, date, found.size() < MOST_WITHOUT_YEAR));
          takes++;
          notice(text, date).ifPresent(notices::add);
          at = date.end();
        }
        YearlessDay day = date == null && free ? YearlessDay.at(text, at) : null;
        if (day != null) {
          found.add(day(run, at, day));
          takes += day.first().equals(day.last()) ? 1 : YEARLESS_DAYS;
          at = day.end();
        }
        read = takes <= MOST ? found.size() : read;
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
      }
    }
    if (found.size() > read) {
      notices.add(ofMany(read));
    }
    Query dated = OneWord.in(query, found.subList(0, read));
    for (Notice notice : notices) {
      dated = dated.noting(notice);
    }
    return dated;
  }

  private static Notice ofMany(int read) {
    return new Notice(
        "Alleen de eerste %d datums lezen we als datum".formatted(read),
        "andere zoeken we zoals ze er staan",
        0);
  }

  /**
   * Where no letter has a month, one of about that time that leaves out the year may mean it. One
   * of which no date is known may mean any year, and so do its days.
   */
  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    var found = new ArrayList<Alternative>();
    for (Alternative date : query.alternatives()) {
      DateSpan days = days(date);
      if (days != null && days.isMonth() && isNowhere.test(query.answered(date.from()))) {
        found.add(new Alternative(date.from(), date.to(), withoutYear(days), How.RELATED));
      }
    }
    return query.with(found);
  }

  /** The days that it asks for, if they are such; those of whatever year are several times. */
  private static @Nullable DateSpan days(Alternative date) {
    if (date.how() != How.DATE
        || !(date.clause() instanceof Clause.During(List<DateBounds> ranges))
        || ranges.size() != 1) {
      return null;
    }
    LocalDate first = ranges.getFirst().from();
    LocalDate last = ranges.getFirst().to();
    return first == null || last == null ? null : new DateSpan(first, last);
  }

  /** Of a time that hardly any letter names so: what is of it comes first, and is not all. */
  private static Optional<Notice> notice(String text, DateWords.Found date) {
    DateSpan days = date.days();
    boolean isYear = days.equals(DateSpan.year(days.first().getYear()));
    boolean isShort = !days.last().isAfter(days.first().plusDays(LONGEST_MEETING));
    if (isYear || isShort || days.isMonth()) {
      return Optional.empty();
    }
    return Optional.of(
        new Notice(
            "«%s» lezen we als de tijd van %s: brieven daarvan staan bovenaan"
                .formatted(
                    text.substring(date.start(), date.end()),
                    DutchDays.of(new DateRange(days.first(), days.last()))),
            "wilt u alleen die, zet er dan «periode» voor",
            0));
  }

  /** A number that is part of something else, as that of a paper, is no year. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }

  private static OneWord date(TypedRun run, DateWords.Found date, boolean withoutYear) {
    int from = run.wordAt(date.start());
    int to = run.wordAt(date.end()) + 1;
    String written =
        date.written() == null
            ? String.join(" ", run.words().subList(from - run.first(), to - run.first()))
            : date.written();
    String typed =
        YearlessDay.words(
            written, MonthDay.from(date.days().first()), MonthDay.from(date.days().last()));
    var also = new ArrayList<OneWord.Also>();
    also.add(OneWord.also(new Clause.During(date.days().bounds()), How.DATE));
    for (String form : written(date.days())) {
      if (!form.equalsIgnoreCase(typed)) {
        also.add(OneWord.also(written(form), How.FORM));
      }
    }
    if (isSeveral(date.days())) {
      ends(date.days().first(), date.days().last())
          .forEach(day -> also.add(OneWord.also(among(DutchDays.of(day)), How.FORM)));
    }
    if (withoutYear && isShort(date.days())) {
      also.add(OneWord.also(withoutYear(date.days()), How.FORM));
    }
    Clause word = typed.indexOf(' ') < 0 ? new Clause.Word(typed) : new Clause.Phrase(typed);
    return new OneWord(from, to, word, also);
  }

  /** Days that a meeting may take, each of which letters may write among others. */
  private static boolean isSeveral(DateSpan days) {
    return !days.last().isAfter(days.first().plusDays(LONGEST_MEETING));
  }

  /** Days of one month that a meeting may take. */
  private static boolean isShort(DateSpan days) {
    return days.first().getMonth() == days.last().getMonth() && isSeveral(days);
  }

  private static Clause about(DateSpan days) {
    return new Clause.During(
        new DateBounds(days.first().minusMonths(NEAREST), days.last().plusMonths(NEAREST)));
  }

  /**
   * Days, or a month, that a letter of about that time names without their year, as 27 juli jl.; in
   * one that names the same of other years those may be meant, and it is left out.
   */
  private static Clause withoutYear(DateSpan days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    List<Clause> named =
        days.isMonth()
            ? List.of(written(month(last)))
            : ends(first, last)
                .map(day -> among(day.getDayOfMonth() + " " + month(day) + " " + YEARLESS))
                .toList();
    List<Clause> otherwise =
        IntStream.rangeClosed(-OTHER_YEARS, OTHER_YEARS)
            .filter(years -> years != 0)
            .mapToObj(last::plusYears)
            .map(day -> days.isMonth() ? month(day) + " " + day.getYear() : DutchDays.of(day))
            .map(Dates::written)
            .toList();
    var none = new Clause.Not(new Clause.Or(otherwise));
    return days.isMonth()
        ? new Clause.And(List.of(about(days), new Clause.Or(named), none))
        : new Clause.And(List.of(new Clause.Or(PassedDay.of(days, about(days), named)), none));
  }

  private static String month(LocalDate day) {
    return DutchDays.of(day).split(" ", -1)[1];
  }

  /** Of whatever year; by itself its number is that of anything. */
  private OneWord day(TypedRun run, int start, YearlessDay day) {
    int from = run.wordAt(start);
    int to = run.wordAt(day.end()) + 1;
    String typed =
        YearlessDay.words(
            String.join(" ", run.words().subList(from - run.first(), to - run.first())),
            day.first(),
            day.last());
    Stream<OneWord.Also> written =
        day.written().stream()
            .filter(form -> !form.equalsIgnoreCase(typed))
            .map(form -> OneWord.also(written(form), How.FORM));
    Stream<OneWord.Also> among =
        Stream.of(day.first(), day.last())
            .distinct()
            .map(one -> one.getDayOfMonth() + " " + month(one.atYear(LEAP_YEAR)))
            .map(one -> OneWord.also(among(one), How.FORM));
    return new OneWord(
        from,
        to,
        new Clause.Phrase(typed),
        Stream.of(held(day), written, among).flatMap(all -> all).toList());
  }

  /** What is of one of two days has only to do with what is of both. */
  private Stream<OneWord.Also> held(YearlessDay day) {
    var any = new Clause.During(day.bounds(today.get()));
    if (day.first().equals(day.last())) {
      return Stream.of(OneWord.also(any, How.DATE));
    }
    List<Clause> both =
        Stream.of(day.first(), day.last())
            .map(one -> new YearlessDay(0, one, one))
            .<Clause>map(one -> new Clause.During(one.bounds(today.get())))
            .toList();
    return Stream.of(OneWord.also(new Clause.And(both), How.DATE), OneWord.also(any, How.RELATED));
  }

  private static Stream<LocalDate> ends(LocalDate first, LocalDate last) {
    return Stream.of(first, last).distinct();
  }

  /** A day that is one of several: 14 in 13 tot en met 15 juni. */
  private static Clause among(String day) {
    return new Clause.Whole(new Clause.Phrase(day));
  }

  /** Figures and the names of months have no other forms. */
  private static Clause written(String form) {
    return new Clause.Whole(new Clause.Exact(form));
  }

  /**
   * How letters write a day, a meeting of some days, a month, ten years; longer times have no one
   * form.
   */
  private static Set<String> written(DateSpan days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    var forms = new LinkedHashSet<String>();
    if (days.isMonth()) {
      forms.add(DutchDays.of(first).substring(2));
      DateWords.shortOf(first.getMonth())
          .forEach(month -> forms.add(month + " " + first.getYear()));
    } else if (days.isDecade()) {
      int ten = first.getYear() % 100;
      NumberWords.written(BigDecimal.valueOf(ten)).forEach(word -> forms.add("jaren " + word));
      forms.add("jaren " + ten);
    } else if (days.isDay()) {
      forms.addAll(written(first));
    } else if (!last.isAfter(first.plusDays(LONGEST_MEETING))) {
      forms.add(DutchDays.of(new DateRange(first, last)));
      if (first.getMonth() == last.getMonth()) {
        int day = first.getDayOfMonth();
        forms.add(day + YearlessDay.stroke(day, last.getDayOfMonth()) + DutchDays.of(last));
      }
      forms.addAll(written(first));
      forms.addAll(written(last));
    }
    return forms;
  }

  /** In words, with the month shortened, and in figures with the noughts and without. */
  private static List<String> written(LocalDate day) {
    var forms = new ArrayList<>(List.of(DutchDays.of(day)));
    for (String month : DateWords.shortOf(day.getMonth())) {
      forms.add(day.getDayOfMonth() + " " + month + " " + day.getYear());
    }
    IN_FIGURES.forEach(pattern -> forms.add(pattern.format(day)));
    return forms;
  }
}
