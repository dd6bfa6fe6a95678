package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A day among several that letters write at once: the 14th of {@code 13 tot en met 15 juni 2024}.
 * With its year it is of no other; {@code 14 juni zonder jaar} is also the day alone, and no year
 * may follow. Strokes and commas are no words, so that {@code 14-15 juni} is {@code 14 15 juni}.
 */
final class WrittenDays {
  /** Behind a day that no year may follow. */
  static final String YEARLESS = "zonder jaar";

  private static final List<String> MONTHS =
      Arrays.stream(Month.values()).map(WrittenDays::name).toList();

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,2}) (" + String.join("|", MONTHS) + ")(?: (\\d{4}|" + YEARLESS + "))?");

  /** In days; of longer times those between are not written of. */
  private static final int LONGEST = 7;

  /** The most words between the first and the last: juni tot en met zaterdag. */
  private static final int MOST_BETWEEN = 5;

  /** About what a day earns that is written alone. */
  private static final float WEIGHT = 4;

  /** Has a 29th of February. */
  private static final int LEAP_YEAR = 2024;

  private static final List<String> YEARS =
      IntStream.rangeClosed(1945, 2049).mapToObj(String::valueOf).toList();

  private static final List<String> NUMBERS =
      IntStream.rangeClosed(1, 31).mapToObj(String::valueOf).toList();

  private static final List<String> WEEKDAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

  /** Before the last of several days; each is a word of its own. */
  private static final List<String> BETWEEN = List.of("en", "of", "tot", "met", "t", "m");

  /** The same where those between are meant too, but for tot en met. */
  private static final List<String> THROUGH = List.of("tot", "t", "m");

  private final LocalDate day;

  /** Its year, or that there is none; empty for whatever year. */
  private final String behind;

  private WrittenDays(LocalDate day, String behind) {
    this.day = day;
    this.behind = behind;
  }

  /** Whether words are a day that is looked for so. */
  static boolean are(String words) {
    return of(words).isPresent();
  }

  static Query lookedFor(String field, String words) {
    return new BoostQuery(new IntervalQuery(field, places(words)), WEIGHT);
  }

  /** Where one stands, in a field that has words as they are written. */
  static IntervalsSource places(String words) {
    WrittenDays days =
        of(words).orElseThrow(() -> new IllegalArgumentException("no day: " + words));
    return switch (days.behind) {
      case "" -> any(days.among(null));
      case YEARLESS -> days.yearless();
      default -> any(days.among(Intervals.term(days.behind)));
    };
  }

  private static Optional<WrittenDays> of(String words) {
    Matcher m = WRITTEN.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    String behind = Objects.requireNonNullElse(m.group(3), "");
    boolean isYear = !behind.isEmpty() && !behind.equals(YEARLESS);
    YearMonth month =
        YearMonth.of(isYear ? Integer.parseInt(behind) : LEAP_YEAR, MONTHS.indexOf(m.group(2)) + 1);
    int number = Integer.parseInt(m.group(1));
    return month.isValidDay(number)
        ? Optional.of(new WrittenDays(month.atDay(number), behind))
        : Optional.empty();
  }

  /** Also by itself, in words and in figures; a year behind the last of several is of all. */
  private IntervalsSource yearless() {
    var all = new ArrayList<>(among(null));
    IntervalsSource figures = Intervals.term("%02d".formatted(day.getMonthValue()));
    IntervalsSource number = Intervals.term("%02d".formatted(day.getDayOfMonth()));
    all.add(OnlyOf.whole(row(numbers(Stream.of(day)), month(day.getMonth()), null)));
    all.add(OnlyOf.whole(row(number, figures, null)));
    IntervalsSource months =
        any(List.of(month(day.getMonth()), month(day.getMonth().plus(1)), figures));
    IntervalsSource dated = Intervals.phrase(months, any(terms(YEARS)));
    return Intervals.notContainedBy(any(all), Intervals.extend(dated, MOST_BETWEEN + 2, 0));
  }

  /** As the first of several days, or one of those between them. */
  private List<IntervalsSource> among(@Nullable IntervalsSource year) {
    IntervalsSource last = last(year);
    IntervalsSource first = numbers(Stream.of(day));
    IntervalsSource more = numbers(later());
    var all = new ArrayList<IntervalsSource>();
    all.add(span(first, last, between(BETWEEN, Stream.concat(Stream.of(first, more), years()))));
    if (year != null) {
      all.add(farFrom(year));
    }
    before(false)
        .forEach(earlier -> {
          all.add(span(earlier, last, through(last, earlier, more)));
          IntervalsSource between = Intervals.phrase(Intervals.term("tussen"), earlier);
          all.add(OnlyOf.whole(Intervals.phrase(between, Intervals.term("en"), last)));
        });
    List<IntervalsSource> years = years().toList();
    if (!years.isEmpty()) {
      before(true)
          .map(earlier -> Intervals.phrase(earlier, any(years), any(terms(THROUGH))))
          .forEach(until -> all.add(span(until, last, through(last, until, more))));
    }
    return all;
  }

  /**
   * The first of days that are farther apart, with its month and the year of all behind the last:
   * 17 juni en 5 juli 1999.
   */
  private IntervalsSource farFrom(IntervalsSource year) {
    List<IntervalsSource> months =
        Arrays.stream(Month.values())
            .filter(other -> other.compareTo(day.getMonth()) >= 0)
            .map(WrittenDays::month)
            .toList();
    IntervalsSource first = row(numbers(Stream.of(day)), month(day.getMonth()), null);
    IntervalsSource last = Intervals.phrase(any(months), year);
    var allowed = new ArrayList<>(terms(BETWEEN));
    allowed.addAll(terms(WEEKDAYS));
    allowed.addAll(terms(NUMBERS));
    allowed.addAll(months);
    return span(first, last, any(allowed), last);
  }

  /**
   * Days before it: of its month, of which the name may stand behind the last, and of another.
   *
   * @param months whether the name of its month stands behind all of them
   */
  private Stream<IntervalsSource> before(boolean months) {
    List<LocalDate> days =
        IntStream.range(1, LONGEST).mapToObj(back -> day.minusDays(back)).toList();
    return Stream.of(true, false)
        .map(same -> days.stream().filter(one -> isOfMonth(one) == same).toList())
        .filter(some -> !some.isEmpty())
        .map(some -> {
          IntervalsSource numbers = numbers(some.stream());
          Month month = some.getFirst().getMonth();
          return months || month != day.getMonth() ? row(numbers, month(month), null) : numbers;
        });
  }

  private Stream<LocalDate> later() {
    return IntStream.range(1, LONGEST).mapToObj(on -> day.plusDays(on));
  }

  /** A later day with its month, and with the year. */
  private IntervalsSource last(@Nullable IntervalsSource year) {
    List<LocalDate> days = later().toList();
    return any(
        Stream.of(true, false)
            .map(same -> days.stream().filter(one -> isOfMonth(one) == same).toList())
            .filter(some -> !some.isEmpty())
            .map(some ->
                row(
                    numbers(some.stream()),
                    month(some.getFirst().getMonth()),
                    year == null
                        ? null
                        : Intervals.term(String.valueOf(some.getFirst().getYear()))))
            .toList());
  }

  private boolean isOfMonth(LocalDate other) {
    return other.getMonth() == day.getMonth();
  }

  /** What may stand in several days, as a word. */
  private IntervalsSource between(List<String> words, Stream<IntervalsSource> days) {
    var all = new ArrayList<>(terms(words));
    all.addAll(terms(WEEKDAYS));
    days.forEach(all::add);
    all.add(month(day.getMonth()));
    all.add(month(later().toList().getLast().getMonth()));
    return any(all);
  }

  /**
   * The same where those between are meant: a year behind another one makes that a day alone. What
   * is of several words is by itself, as of one within another only that is found.
   */
  private IntervalsSource[] through(
      IntervalsSource last, IntervalsSource earlier, IntervalsSource more) {
    IntervalsSource until = Intervals.phrase("tot", "en", "met");
    return new IntervalsSource[] {between(THROUGH, Stream.of(more)), earlier, until, last};
  }

  /** Of the days around it: a day of another year is another day, and no part of a span. */
  private Stream<IntervalsSource> years() {
    Stream<String> years =
        switch (behind) {
          case "" -> YEARS.stream();
          case YEARLESS -> Stream.empty();
          default ->
              Stream.of(day.minusDays(LONGEST), day, day.plusDays(LONGEST))
                  .map(one -> String.valueOf(one.getYear()))
                  .distinct();
        };
    return years.map(Intervals::term);
  }

  private static IntervalsSource span(
      IntervalsSource first, IntervalsSource last, IntervalsSource... allowed) {
    IntervalsSource apart = Intervals.maxgaps(MOST_BETWEEN, Intervals.ordered(first, last));
    return new OnlyOf(apart, List.of(allowed));
  }

  private static IntervalsSource row(
      IntervalsSource number, IntervalsSource month, @Nullable IntervalsSource year) {
    return year == null ? Intervals.phrase(number, month) : Intervals.phrase(number, month, year);
  }

  private static IntervalsSource numbers(Stream<LocalDate> days) {
    return any(
        days.map(LocalDate::getDayOfMonth)
            .map(number -> Intervals.term(String.valueOf(number)))
            .toList());
  }

  private static IntervalsSource month(Month month) {
    String name = name(month);
    String brief = month == Month.MARCH ? "mrt" : name.substring(0, 3);
    return any(terms(List.of(name, brief)));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.of("nl"));
  }

  private static List<IntervalsSource> terms(List<String> words) {
    return words.stream().map(Intervals::term).toList();
  }

  /** Of one within another, only that is found. */
  private static IntervalsSource any(List<IntervalsSource> places) {
    return places.size() == 1
        ? places.getFirst()
        : Intervals.or(false, places.toArray(IntervalsSource[]::new));
  }
}
