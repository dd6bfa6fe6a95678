package nl.dmmsearch.search.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.Clause;

/**
 * How letters write a period that is asked for: one of before or after it that tells what is
 * planned or was done in it is often just the letter that is meant.
 */
final class WrittenPeriod {
  private static final List<String> THROUGH = List.of(" tot en met ", " tot ", " t/m ", "-");

  private static final Pattern BETWEEN_YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  /** The year behind a day or month, which the second of two is enough for. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("(?<=\\p{L}) \\d{4}$");

  private WrittenPeriod() {}

  /**
   * A period that only begins or only ends.
   *
   * @param opening as typed: vanaf, tot en met
   * @param typed the words of the date
   */
  static List<Clause> open(String opening, String typed, DateSpan days) {
    // Letters of whatever time write voor 2010, and mean something else with it; none of before it
    // writes sinds 2010.
    boolean isYear = typed.chars().allMatch(Character::isDigit);
    return isYear && !List.of("vanaf", "na").contains(opening)
        ? List.of()
        : exact(forms(typed, days).stream().map(form -> opening + " " + form));
  }

  /** A period with a beginning and an end, each as typed and the days that it means. */
  static List<Clause> range(String firstTyped, DateSpan first, String lastTyped, DateSpan last) {
    Set<String> lasts = forms(lastTyped, last);
    boolean inOneYear = first.first().getYear() == last.last().getYear();
    return exact(
        forms(firstTyped, first).stream()
            .flatMap(form -> inOneYear ? Stream.of(form, withoutYear(form)) : Stream.of(form))
            .flatMap(from -> lasts.stream().flatMap(to -> written(from, to))));
  }

  private static String withoutYear(String date) {
    return YEAR_BEHIND.matcher(date).replaceFirst("");
  }

  private static Stream<String> written(String from, String to) {
    boolean years = BETWEEN_YEARS.matcher(from + "-" + to).matches();
    return THROUGH.stream()
        .map(through -> through.equals("-") && !years ? " " : through)
        .map(through -> from + through + to);
  }

  /** As typed, and a day or month as letters mostly write it. */
  private static Set<String> forms(String typed, DateSpan days) {
    var forms = new LinkedHashSet<String>(List.of(typed));
    if (days.isDay()) {
      forms.add(DutchDays.of(days.first()));
    } else if (days.isMonth() && Character.isLetter(typed.charAt(0)) && typed.indexOf(' ') > 0) {
      forms.add(DutchDays.of(days.first()).substring(2));
    }
    return forms;
  }

  /** Figures and the names of months have no other forms. */
  private static List<Clause> exact(Stream<String> forms) {
    return forms.distinct().<Clause>map(form -> new Clause.Whole(new Clause.Exact(form))).toList();
  }
}
