package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.PlainLetters;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sinds 2022}, {@code tussen 2018 en 2020} as what they are: a filter. What a letter
 * writes of that time it passes as well, and years that no letter can be of yet are none.
 */
final class Periods implements QueryStep {
  private static final Pattern OPENING =
      Pattern.compile(
          "(sinds|vanaf|n[aá]|v[oó][oó]r|tot en met|t/m|tot aan|tot|tussen|van|(?:in )?de periode"
              + "|(?:in )?de jaren|periode) (?:het jaar |het |de )?(?=[a-z0-9])");

  private static final Pattern THROUGH = Pattern.compile(" (?:t/m|tot en met|tot|[-–]) ");
  private static final Pattern BETWEEN = Pattern.compile(" (?:en|t/m|tot en met|tot|[-–]) ");

  /** What is planned for a year, or lasts until then, is not written before it. */
  private static final Pattern PLANNED =
      Pattern.compile(
          ".*(?:begroting|budget|norm|doel|doelen|doelstelling(?:en)?|plan(?:nen)?|uitgaven|raming"
              + "|bijdrage|procent|%|miljoen|mln|miljard|mld|euro|mandaat|verleng\\p{L}*"
              + "|verlenging|duurt|loopt|inzet|voornemens?|prognose|ambitie) $");

  /** The time until today, which has no other name. */
  private static final Pattern UNTIL_TODAY =
      Pattern.compile(
          "(?:het |de )?(?:afgelopen|laatste|voorbije) (?:(\\d{1,2}|twee|drie|vier|vijf|tien) )?"
              + "(jaar|jaren|maand|maanden|week|weken)\\.?(?= |$)");

  private static final Map<String, Integer> NUMBERS =
      Map.of("twee", 2, "drie", 3, "vier", 4, "vijf", 5, "tien", 10);

  private final DateWords dates;
  private final Supplier<LocalDate> today;

  Periods(DateWords dates, Supplier<LocalDate> today) {
    this.dates = dates;
    this.today = today;
  }

  /**
   * A period in a run.
   *
   * @param start its place in the text
   * @param end behind it
   * @param bounds its days
   * @param written how letters write it
   */
  private record Period(int start, int end, DateBounds bounds, List<Clause> written) {
    Period(int start, int end, DateBounds bounds) {
      this(start, end, bounds, List.of());
    }

    /** A letter passes that is of it, or that writes it. */
    Clause passes() {
      var during = new Clause.During(bounds);
      return written.isEmpty()
          ? during
          : Clause.Or.answered(
              during, written.stream().map(form -> new Alternative(0, 1, form, How.FORM)).toList());
    }
  }

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    for (TypedRun run : TypedRun.of(query)) {
      Period period = first(run);
      if (period != null) {
        return filtered(query, run, period);
      }
    }
    return query;
  }

  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    return LaterPeriod.asWords(query, isNowhere, " lezen we als een periode: ");
  }

  private @Nullable Period first(TypedRun run) {
    String text = run.text();
    int at = 0;
    while (at < text.length()) {
      Period period = at(text, at);
      if (period != null) {
        return period;
      }
      // Of 30 juni t/m 2 juli 2024 only the whole is a date.
      DateWords.Found date = dates.at(text, at);
      int space = text.indexOf(' ', date == null ? at : date.end());
      at = space < 0 ? text.length() : space + 1;
    }
    return null;
  }

  private @Nullable Period at(String text, int start) {
    Matcher untilToday = UNTIL_TODAY.matcher(text).region(start, text.length());
    if (untilToday.lookingAt() && isCounted(untilToday)) {
      return new Period(start, untilToday.end(), untilToday(untilToday));
    }
    Matcher opening = OPENING.matcher(text).region(start, text.length());
    if (!opening.lookingAt()) {
      Period range = throughAt(text, start, start);
      return range == null ? countedAt(text, start) : range;
    }
    DateWords.Found date = dates.at(text, opening.end());
    return date == null ? null : opened(text, start, PlainLetters.of(opening.group(1)), date);
  }

  /** Of afgelopen jaren nobody knows how many they are. */
  private static boolean isCounted(MatchResult time) {
    return time.group(1) != null || List.of("jaar", "maand", "week").contains(time.group(2));
  }

  private DateBounds untilToday(MatchResult time) {
    int number = time.group(1) == null ? 1 : number(time.group(1));
    LocalDate day = today.get();
    LocalDate first =
        switch (time.group(2).charAt(0)) {
          case 'j' -> day.minusYears(number);
          case 'm' -> day.minusMonths(number);
          default -> day.minusWeeks(number);
        };
    return new DateBounds(first, day);
  }

  private static int number(String typed) {
    Integer word = NUMBERS.get(typed);
    return word == null ? Integer.parseInt(typed) : word;
  }

  private @Nullable Period opened(String text, int start, String word, DateWords.Found date) {
    DateSpan days = date.days();
    if (isYetToCome(date)) {
      return null;
    }
    return switch (word) {
      case "sinds", "vanaf" ->
          or(range(text, start, date, THROUGH), open(text, start, word, date, days.andLater()));
      case "na" -> open(text, start, word, date, days.after());
      case "voor", "tot", "tot aan" ->
          unplanned(text, open(text, start, word, date, days.before()));
      case "tot en met", "t/m" -> unplanned(text, open(text, start, word, date, days.andEarlier()));
      case "tussen" -> between(text, start, date);
      case "van" -> range(text, start, date, THROUGH);
      default ->
          or(range(text, start, date, BETWEEN), new Period(start, date.end(), days.bounds()));
    };
  }

  private static Period or(@Nullable Period range, Period open) {
    return range == null ? open : range;
  }

  /** No letter is of a time that has not begun: those that write it are meant. */
  private boolean isYetToCome(DateWords.Found date) {
    return date.days().first().isAfter(today.get());
  }

  private static Period open(
      String text, int start, String opening, DateWords.Found date, DateBounds bounds) {
    return new Period(
        start, date.end(), bounds, WrittenPeriod.open(opening, typed(text, date), date.days()));
  }

  private static String typed(String text, DateWords.Found date) {
    return text.substring(date.start(), date.end());
  }

  /** None behind what is planned for then. */
  private static @Nullable Period unplanned(String text, Period period) {
    return PLANNED.matcher(text.substring(0, period.start())).matches() ? null : period;
  }

  /** Tussen maart en juni 2020 is one date. */
  private @Nullable Period between(String text, int start, DateWords.Found date) {
    Period range = range(text, start, date, BETWEEN);
    return range == null && !date.vague() && !date.days().isDay()
        ? new Period(start, date.end(), date.days().bounds())
        : range;
  }

  private @Nullable Period throughAt(String text, int start, int firstDate) {
    DateWords.Found date = dates.at(text, firstDate);
    return date == null ? null : range(text, start, date, THROUGH);
  }

  /** Vorig jaar: whoever counts from today wants what is of that time, not its number. */
  private @Nullable Period countedAt(String text, int start) {
    DateWords.Found date = dates.at(text, start);
    return date == null || date.written() == null
        ? null
        : unplanned(text, new Period(start, date.end(), date.days().bounds()));
  }

  private @Nullable Period range(
      String text, int start, DateWords.Found first, Pattern connective) {
    Matcher m = connective.matcher(text).region(first.end(), text.length());
    DateWords.Found last = m.lookingAt() ? dates.at(text, m.end()) : null;
    if (last == null || last.days().last().isBefore(first.days().first()) || isYetToCome(last)) {
      return null;
    }
    return new Period(
        start,
        last.end(),
        first.days().untilEndOf(last.days()),
        WrittenPeriod.range(typed(text, first), first.days(), typed(text, last), last.days()));
  }

  private static Query filtered(Query query, TypedRun run, Period period) {
    int from = run.wordAt(period.start());
    int to = run.wordAt(period.end()) + 1;
    Set<Integer> dropped = IntStream.range(from, to).boxed().collect(Collectors.toSet());
    String typed = run.text().substring(period.start(), period.end());
    Notice notice =
        new Notice(
            "«%s» lezen we als een periode: alleen brieven %s".formatted(typed, described(period)),
            "wilt u dat niet, zet die woorden dan tussen aanhalingstekens",
            0);
    return query.without(dropped).requiring(period.passes(), notice);
  }

  private static String described(Period period) {
    return described(period.bounds())
        + (period.written().isEmpty()
            ? ", en geen zonder datum"
            : " of waarin die periode staat, en geen andere zonder datum");
  }

  private static String described(DateBounds bounds) {
    if (bounds.to() == null) {
      return "vanaf " + DutchDays.of(Objects.requireNonNull(bounds.from()));
    }
    return bounds.from() == null
        ? "tot en met " + DutchDays.of(bounds.to())
        : "van " + DutchDays.of(new DateRange(bounds.from(), bounds.to()));
  }
}
