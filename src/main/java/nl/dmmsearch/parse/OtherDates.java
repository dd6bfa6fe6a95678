package nl.dmmsearch.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.parse.DateMention.Direction;
import org.jspecify.annotations.Nullable;

/** Finds dates in figures, and those of English titles that name the month first. */
final class OtherDates {
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String BEHIND = "(?!\\d|[-/.]\\d)";

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.,/-])" + YEAR + "-(\\d{2})-(\\d{2})" + BEHIND);

  /** One day, or the first and last of several: 17-10-2024, 17/18-10-2024. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d.,/-])(?:(?<first>\\d{1,2})(?:(?<s>[-/.])(?<firstMonth>\\d{1,2})(?:\\k<s>(?<firstYear>(?:19|20)\\d{2}))?)?"
              + DutchDates.BETWEEN
              + ")?(?<!\\d)(?<last>\\d{1,2})(?<t>[-/.])(?<month>\\d{1,2})\\k<t>(?<year>(?:19|20)\\d{2})"
              + BEHIND);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)"
              + " (?<first>\\d{1,2})(?:th|st|nd|rd)?(?:(?: ?[-–&] ?| and | to )(?<last>\\d{1,2})(?:th|st|nd|rd)?)?,? "
              + YEAR
              + "(?!\\d)");

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private OtherDates() {}

  /**
   * Adds the dates in {@code text} that none of {@code found} covers.
   *
   * @param numbers where numbers begin
   * @return whether there were any
   */
  static boolean addTo(List<DateMention> found, CharSequence text, BitSet numbers) {
    int before = found.size();
    if (hasFigures(text)) {
      Spots.each(ISO, text, numbers, m -> add(found, iso(m)));
      Spots.each(FIGURES, text, numbers, m -> add(found, figures(m)));
    }
    BitSet months = Spots.starts(text, OtherDates::opensMonth);
    Spots.each(MONTH_FIRST, text, months, m -> add(found, monthFirst(m)));
    return found.size() > before;
  }

  /** Whether a number is followed by a mark and another one, as few are. */
  private static boolean hasFigures(CharSequence text) {
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i - 1);
      if ((c == '-' || c == '/' || c == '.')
          && isDigit(text.charAt(i))
          && isDigit(text.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean opensMonth(CharSequence text, int i) {
    char c = text.charAt(i);
    return c >= 'A'
        && c <= 'S'
        && "JFMASOND".indexOf(c) >= 0
        && i + 2 < text.length()
        && MONTHS.indexOf(text.subSequence(i, i + 3).toString()) % 3 == 0
        && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(');
  }

  private static void add(List<DateMention> found, @Nullable DateMention mention) {
    if (mention != null
        && mention.dates() != null
        && found.stream().noneMatch(f -> mention.start() < f.end() && mention.end() > f.start())) {
      found.add(mention);
    }
  }

  private static @Nullable DateMention iso(Matcher m) {
    LocalDate day = day(m.group(1), m.group(2), m.group(3));
    return day == null ? null : mention(m.start(), m.end(), day, day);
  }

  private static @Nullable DateMention figures(Matcher m) {
    LocalDate last = day(m.group("year"), m.group("month"), m.group("last"));
    if (last == null) {
      return null;
    }
    LocalDate first = m.group("first") == null ? null : first(m);
    return first == null || first.isAfter(last)
        ? mention(m.start("last"), m.end(), last, last)
        : mention(m.start(), m.end(), first, last);
  }

  private static @Nullable LocalDate first(Matcher m) {
    String year = m.group("firstYear") == null ? m.group("year") : m.group("firstYear");
    String month = m.group("firstMonth") == null ? m.group("month") : m.group("firstMonth");
    return day(year, month, m.group("first"));
  }

  private static @Nullable DateMention monthFirst(Matcher m) {
    String month = String.valueOf(DutchDates.month(m.group("month")));
    LocalDate first = day(m.group(4), month, m.group("first"));
    LocalDate last = m.group("last") == null ? first : day(m.group(4), month, m.group("last"));
    return first == null || last == null ? null : mention(m.start(), m.end(), first, last);
  }

  private static DateMention mention(int start, int end, LocalDate first, LocalDate last) {
    return new DateMention(
        start,
        end,
        MonthDay.from(first),
        MonthDay.from(last),
        first.getYear(),
        last.getYear(),
        Direction.UNSAID);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
