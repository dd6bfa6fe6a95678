package nl.dmmsearch.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.relate.Clue.Where;
import org.jspecify.annotations.Nullable;

/** Reads where an earlier statement was made out of the words of the later one. */
final class Clues {
  private static final String MONTH =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

  private static final String DEBATE =
      "(?<debate>(?:\\p{L}+debat|debat|(?:algemeen|mondeling|plenair) overleg"
          + "|(?:commissie|nota|wetgevings)overleg|overleg(?! met (?!uw|de kamer|de vaste))"
          + "|ao|wgo|vao|vragenuur|rondvraag|regeling van werkzaamheden)(?:ten)?)\\b";
  private static final String LETTER =
      "(?:(?:\\p{L}*brief|(?:geannoteerde )?agenda|verslag|beantwoording|schriftelijk overleg"
          + "|antwoorden|kamervragen)\\b)";

  /** A document is where something was said only behind a word that says so. */
  private static final String IN =
      "(?:\\b(?:in|tijdens|bij|uit|per|via|van|gedurende|zie|middels) |\\()"
          + "(?:(?:het|de|mijn|onze|ons|zijn|haar|uw|dat|die|eerdere|vorige?|laatste|vaste) ){0,3}";

  private static final String DOCUMENT = IN + "(?:" + LETTER + "|" + DEBATE + ")";
  private static final String PROMISED = "(?:toegezegd\\p{L}*|toezegging\\p{L}*|gezegd)";

  /** One day or two, {@code 4 en 5 juni 2024}, or a month. */
  private static final String DAY =
      "(?<![\\d-])(?<days>(?:(?<first>\\d{1,2}) ?(?:en|t/m|tot en met|-|–) ?)?(?<last>\\d{1,2}) "
          + MONTH
          + "(?: \\d{4}| jl\\b| j\\.l\\.| ll\\b| jongstleden)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}"
          + "|(?<month>"
          + MONTH
          + ")(?: (?<year>\\d{4})| jl\\b| jongstleden)?\\b)";

  /** A document with its day, or a promise with its day. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:"
              + DOCUMENT
              + "(?:(?!\\b(?:deze|zal|ontvangt|stuur|informeer)\\b)[^.;:]|\\bd\\.d\\.|\\bdd\\.){0,70}?"
              + "|\\b"
              + PROMISED
              + " (?:op|van|in|d\\.d\\.|dd\\.) )"
              + DAY);

  private static final Pattern UNDATED =
      Pattern.compile(
          PROMISED
              + "[^.;,:]{0,60}?"
              + DOCUMENT
              + "|"
              + DOCUMENT.replace("<debate>", "<before>")
              + "[^.;:]{0,60}?"
              + PROMISED);

  private Clues() {}

  /**
   * A clue, and the text without the words that gave it.
   *
   * @param clue what they say
   * @param rest what the sentence is about
   */
  record Read(Clue clue, String rest) {}

  /**
   * Reads a sentence.
   *
   * @param written when it was, so that a day without a year is the last one before
   * @param cites the numbers of the citations of papers that it makes
   */
  static Read in(String sentence, LocalDate written, List<Integer> cites) {
    String text = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (Matcher dated = DATED.matcher(text); dated.find(); ) {
      DateRange days = days(dated, written).orElse(null);
      if (days != null) {
        String rest = text.substring(0, dated.start()) + " " + text.substring(dated.end());
        return new Read(clue(dated, days, cites), rest);
      }
    }
    Matcher undated = UNDATED.matcher(text);
    Where where = undated.find() ? undated(undated) : Where.ANYWHERE;
    return new Read(new Clue(where, null, "", cites), text);
  }

  private static Where undated(Matcher m) {
    return m.group("debate") == null && m.group("before") == null ? Where.LETTER : Where.DEBATE;
  }

  private static Clue clue(Matcher dated, DateRange days, List<Integer> cites) {
    String said = dated.group();
    if (dated.group("debate") != null) {
      return new Clue(Where.DEBATE, days, "", cites);
    }
    if (said.matches("(?s)\\(?" + PROMISED + ".*")) {
      return new Clue(Where.ANYWHERE, days, "", cites);
    }
    String sender = CitedLetter.in(said, days.end()).map(CitedLetter::sender).orElse("");
    return new Clue(Where.LETTER, days, sender, cites);
  }

  /** Days before {@code written}; empty for others, which are no day of an earlier statement. */
  private static Optional<DateRange> days(MatchResult m, LocalDate written) {
    Optional<DateRange> range = m.group("month") == null ? day(m, written) : month(m, written);
    return range.filter(days -> days.start().isBefore(written));
  }

  private static Optional<DateRange> day(MatchResult m, LocalDate written) {
    String text = m.group("days");
    Optional<CitedLetter> day = CitedLetter.in(text, written);
    LocalDate last =
        (day.isEmpty() ? CitedLetter.in(text + " jl.", written) : day)
            .map(CitedLetter::day)
            .orElse(null);
    return last == null ? Optional.empty() : Optional.of(range(m.group("first"), last));
  }

  private static DateRange range(@Nullable String first, LocalDate last) {
    if (first == null) {
      return DateRange.of(last);
    }
    try {
      LocalDate start = last.withDayOfMonth(Integer.parseInt(first));
      return start.isAfter(last) ? DateRange.of(last) : new DateRange(start, last);
    } catch (DateTimeException e) {
      return DateRange.of(last);
    }
  }

  private static Optional<DateRange> month(MatchResult m, LocalDate written) {
    List<String> months = List.of(MONTH.substring(3, MONTH.length() - 1).split("\\|"));
    int month = 1 + months.indexOf(m.group("month"));
    String year = m.group("year");
    YearMonth meant =
        YearMonth.of(year == null ? written.getYear() : Integer.parseInt(year), month);
    if (year == null && meant.isAfter(YearMonth.from(written))) {
      meant = meant.minusYears(1);
    }
    return Optional.of(new DateRange(meant.atDay(1), meant.atEndOfMonth()));
  }
}
