package nl.dmmsearch.state;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Days that a sentence states beside a time that only calendars tell: {@code in het voorjaar,
 * uiterlijk op 30 april}, {@code voor het zomerreces, dat op 4 juli begint}.
 */
final class LastDays {
  private static final String DAY =
      "(?:"
          + DutchTime.WEEKDAY
          + " )?\\d{1,2} (?:"
          + DutchTime.MONTHS
          + ")(?: (?:19|20)\\d{2})?(?![\\p{L}\\d])";

  private static final String LAST =
      "(?:(?:uiterlijk|ten laatste|op zijn laatst|niet later dan|in (?:ieder|elk) geval (?:nog )?(?:voor|vóór|uiterlijk))"
          + "(?: (?:op|voor|vóór|per))? "
          + DAY
          + ")";

  /** A last day that is said of the same, or of when parliament hears of it. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?:,| en| maar| doch|\\()(?: maar| doch| en| dus| of)? ?(?:dan wel )?(?<last>"
              + LAST
              + ")|,? (?:waarna|en) (?:informeer |stuur |bericht |zal |wordt |worden )?(?:ik|wij|we|u|uw Kamer|de Kamer|beide Kamers|het parlement)"
              + "(?: \\p{L}+){0,5}? (?<told>"
              + LAST
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** When begins what something will be done before. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?: van (?:de|het|uw) (?:Tweede |Eerste )?\\p{L}+)?(?:, (?:dat|die|welke)(?: dit jaar| naar verwachting)?"
              + "(?: op| vanaf)? (?<day>"
              + DAY
              + ")(?: (?:in|te) \\p{Lu}\\p{L}+)? (?:begint|aanvangt|ingaat|start|van start gaat|plaatsvindt"
              + "|wordt gehouden|zal beginnen)| \\((?:vanaf |op )?(?<in>"
              + DAY
              + ")\\))",
          Pattern.CASE_INSENSITIVE);

  /** Between a term that no calendar tells and its day: {@code na afloop, dus uiterlijk}. */
  private static final Pattern THAT_IS =
      Pattern.compile(
          "(?i)[^,;:(–]{0,60}+(?:,| ?[(–]) ?(?:(?:en|maar|doch|dus|derhalve|oftewel|ofwel|namelijk"
              + "|te weten|dat wil zeggen|d\\.w\\.z\\.|dat is|in (?:ieder|elk) geval|concreet"
              + "|naar verwachting|vermoedelijk)[:,]? ){0,2}+");

  /** Behind when something begins: {@code begint in maart en eindigt in mei}. */
  private static final List<String> ENDS = List.of(" en eindigt ", " en loopt ", " en duurt ");

  private static final Pattern BEFORE = Pattern.compile("(?i)v[oó][oó]r .*");
  private static final Pattern PRECISE = Pattern.compile(".*\\b\\d{1,2} \\p{L}.*|.*\\d[-/.]\\d.*");

  private LastDays() {}

  /**
   * The day that is stated in the place of {@code set}; else that itself.
   *
   * @param first tells the first deadline of words
   */
  static Deadline stated(
      String sentence, Deadline set, Function<String, @Nullable Deadline> first) {
    if (set.value() == null) {
      return explained(sentence, set, first);
    }
    for (String ends : ENDS) {
      int at = sentence.indexOf(ends);
      Deadline end = at < 0 ? null : end(sentence.substring(at + ends.length()), first);
      if (end != null) {
        return end;
      }
    }
    boolean before = BEFORE.matcher(set.text()).lookingAt();
    boolean last = Mentioned.any(sentence, "uiterlijk", "laatst", "later dan", "geval ");
    if ((!before && !last) || PRECISE.matcher(set.text()).matches()) {
      return set;
    }
    Deadline begun = before ? begun(sentence, set, first) : null;
    if (begun != null || !last) {
      return begun == null ? set : begun;
    }
    Matcher stated = STATED.matcher(sentence);
    while (stated.find()) {
      String words = stated.group("last") == null ? stated.group("told") : stated.group("last");
      Deadline day = first.apply(words);
      if (day != null && day.value() != null) {
        return day;
      }
    }
    return set;
  }

  /** The day on which something ends; null where the words do not begin with one. */
  private static @Nullable Deadline end(String words, Function<String, @Nullable Deadline> first) {
    String last = words.startsWith("op ") ? "uiterlijk " + words : words;
    Deadline end = first.apply(last);
    if (end == null || end.value() == null || !last.startsWith(end.text())) {
      return null;
    }
    return new Deadline(end.value(), end.text().substring(last.length() - words.length()));
  }

  /** What is said right behind a term without a day, of when that is; else the term itself. */
  private static Deadline explained(
      String sentence, Deadline set, Function<String, @Nullable Deadline> first) {
    int at = sentence.indexOf(set.text());
    Matcher that = THAT_IS.matcher(sentence);
    if (at < 0 || !that.region(at + set.text().length(), sentence.length()).lookingAt()) {
      return set;
    }
    String behind = sentence.substring(that.end());
    Deadline day = first.apply(behind);
    return day != null && day.value() != null && behind.startsWith(day.text()) ? day : set;
  }

  /** The day before that on which what is named begins; null where it does not say when. */
  private static @Nullable Deadline begun(
      String sentence, Deadline set, Function<String, @Nullable Deadline> first) {
    int at = sentence.indexOf(set.text());
    int end = at + set.text().length();
    Matcher begins = BEGINS.matcher(sentence);
    if (at < 0 || !begins.region(end, sentence.length()).lookingAt()) {
      return null;
    }
    String day = begins.group("day") == null ? begins.group("in") : begins.group("day");
    Deadline before = first.apply("voor " + day);
    LocalDate value = before == null ? null : before.value();
    return value == null ? null : new Deadline(value, set.text() + begins.group());
  }
}
