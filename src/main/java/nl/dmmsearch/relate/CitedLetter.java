package nl.dmmsearch.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is named by its day and perhaps its sender: {@code brief van de minister van
 * Buitenlandse Zaken van 4 juni 2025}.
 *
 * @param day of the letter
 * @param sender as written; empty where nobody is named
 */
record CitedLetter(LocalDate day, String sender) {
  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "maart", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<!\\d)(\\d{1,2}) (" + String.join("|", MONTHS) + ")\\p{L}*\\.? (\\d{4})");
  private static final Pattern LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}) ("
              + String.join("|", MONTHS)
              + ")\\p{L}*\\.? (?:jl\\b|j\\.l\\.|ll\\b|l\\.l\\.|jongstleden)");
  private static final Pattern IN_DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern SENDER =
      Pattern.compile(
          "brief (?:van|houdende) (?:de |het )?(\\p{L}.*?),? (?:d\\.d\\.|dd\\.?|van|op) \\d");

  /** Words that say what somebody is, not of what. */
  private static final Set<String> ROLES =
      Set.of("minister", "ministers", "zaken", "regering", "kabinet", "algemene", "viceminister");

  /**
   * The letter that a reference names; empty where it names no day with its year: {@code 3 juni
   * jl.} has one only where it is known when that was written.
   *
   * @param written when the reference was, so that a day without a year is the last one before;
   *     null where that is not known
   */
  static Optional<CitedLetter> in(String text, @Nullable LocalDate written) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    LocalDate day = day(lower, written);
    if (day == null) {
      return Optional.empty();
    }
    Matcher sender = SENDER.matcher(lower);
    return Optional.of(new CitedLetter(day, sender.find() ? sender.group(1) : ""));
  }

  private static @Nullable LocalDate day(String text, @Nullable LocalDate before) {
    LocalDate day = day(text);
    Matcher bare = LAST.matcher(text);
    if (day != null || before == null || !bare.find()) {
      return day;
    }
    int month = 1 + MONTHS.indexOf(bare.group(2));
    LocalDate same = day(bare, month, before.getYear());
    return same == null || !same.isAfter(before) ? same : day(bare, month, before.getYear() - 1);
  }

  private static @Nullable LocalDate day(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (written.find()) {
      return day(written, 1 + MONTHS.indexOf(written.group(2)));
    }
    Matcher digits = IN_DIGITS.matcher(text);
    return digits.find() ? day(digits, Integer.parseInt(digits.group(2))) : null;
  }

  private static @Nullable LocalDate day(Matcher date, int month) {
    return day(date, month, Integer.parseInt(date.group(3)));
  }

  private static @Nullable LocalDate day(Matcher date, int month, int year) {
    try {
      return LocalDate.of(year, month, Integer.parseInt(date.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Whether this sender can be meant.
   *
   * @param candidate who wrote the letter; null where that is not known
   * @param citing who refers to it: a letter without a name is mostly one's own
   */
  boolean canBeFrom(@Nullable String candidate, @Nullable String citing) {
    if (!sender.isEmpty()) {
      return candidate != null
          && offices(candidate).containsAll(offices(sender))
          && candidate.contains("staatssecretaris") == sender.contains("staatssecretaris");
    }
    return candidate == null
        || citing == null
        || offices(citing).stream().anyMatch(offices(candidate)::contains);
  }

  private static Set<String> offices(String sender) {
    return Arrays.stream(sender.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .filter(word -> word.length() > 4 && !ROLES.contains(word))
        .collect(Collectors.toSet());
  }
}
