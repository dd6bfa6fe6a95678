package nl.dmmsearch.search.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * A day or days in a row of whatever year: {@code 17 oktober}, {@code 3 en 4 april}.
 *
 * @param end behind its words in the text
 * @param first of the days
 * @param last of them, not before the first
 */
record YearlessDay(int end, MonthDay first, MonthDay last) {
  /** Letters of before this year are hardly kept in digital form. */
  private static final int EARLIEST = 1995;

  /** Plans for meetings reach no further. */
  private static final int AHEAD = 2;

  private static final int LONGEST_MONTH = 31;

  private static final Pattern RANGE = Pattern.compile("\\d ?[-–/,] ?\\d(?= )");

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,2})(?:(?: ?[-–/,] ?| en | t/m | tot en met )(\\d{1,2}))? (\\p{L}{3,9})\\.?(?= |$)");

  /** The days whose words begin at {@code start}; null where there are none. */
  static @Nullable YearlessDay at(String text, int start) {
    Matcher m = FORM.matcher(text).region(start, text.length()).useTransparentBounds(true);
    if (!m.lookingAt() || !DateWords.isMonth(m.group(3))) {
      return null;
    }
    Month month = DateWords.monthOf(m.group(3));
    try {
      MonthDay first = MonthDay.of(month, Integer.parseInt(m.group(1)));
      MonthDay last = m.group(2) == null ? first : MonthDay.of(month, Integer.parseInt(m.group(2)));
      return last.isBefore(first) ? null : new YearlessDay(m.end(), first, last);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * What stands for the stroke between two days: none where the figures would be a day when they
   * are joined, for 1-2 juni is not the twelfth.
   */
  static String stroke(int from, int to) {
    return joinsToADay(from, to) ? " " : "-";
  }

  private static boolean joinsToADay(int from, int to) {
    return from <= LONGEST_MONTH / 10 && to < 10;
  }

  /** The words of some days, {@code typed} unless that would be read as another day. */
  static String words(String typed, MonthDay first, MonthDay last) {
    int from = first.getDayOfMonth();
    int to = last.getDayOfMonth();
    return first.equals(last) || !joinsToADay(from, to)
        ? typed
        : RANGE.matcher(typed).replaceFirst(from + (to == from + 1 ? " en " : " t/m ") + to);
  }

  /** These days in each year that letters are of. */
  List<DateBounds> bounds(LocalDate today) {
    return IntStream.rangeClosed(EARLIEST, today.getYear() + AHEAD)
        .filter(first::isValidYear)
        .filter(last::isValidYear)
        .mapToObj(year -> new DateBounds(first.atYear(year), last.atYear(year)))
        .toList();
  }

  /** How letters write them, also as the first day of two, or as the second: 7-8 februari. */
  Set<String> written() {
    var forms = new LinkedHashSet<String>();
    Month month = first.getMonth();
    String whole = month.getDisplayName(TextStyle.FULL, Locale.of("nl"));
    Stream.concat(Stream.of(whole), DateWords.shortOf(month).stream())
        .forEach(name -> forms.addAll(written(name)));
    if (first.equals(last)) {
      forms.add("%02d-%02d".formatted(first.getDayOfMonth(), first.getMonthValue()));
    }
    return forms;
  }

  private List<String> written(String month) {
    int from = first.getDayOfMonth();
    int to = first.equals(last) ? from + 1 : last.getDayOfMonth();
    Stream<String> several =
        Stream.of(" en ", stroke(from, to), " t/m ").map(and -> from + and + to + " " + month);
    Stream<String> each = Stream.of(from, last.getDayOfMonth()).map(day -> day + " " + month);
    Stream<String> second =
        first.equals(last) && from > 1
            ? Stream.of((from - 1) + stroke(from - 1, from) + from + " " + month)
            : Stream.of();
    return Stream.of(each, several, second).flatMap(forms -> forms).distinct().toList();
  }
}
