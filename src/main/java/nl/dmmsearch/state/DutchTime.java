package nl.dmmsearch.state;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Dutch words that say by when something will be done, and what stands in them. */
final class DutchTime {
  private static final List<String> MONTH_NAMES =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** All of them, as alternatives of a pattern. */
  static final String MONTHS = String.join("|", MONTH_NAMES);

  /** Months cut short, as they stand in a date. */
  private static final String SHORT =
      "(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?";

  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String COMING =
      "(?:dit|deze|komende?|volgende?|aanstaande?|aankomende?|eerstvolgende|nieuwe|lopende?)";
  private static final String COUNT =
      "\\d{1,3}|een half|anderhalve?|enkele|een paar|" + Numerals.WORD;

  /** The days of the week, as one group of a pattern. */
  static final String WEEKDAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag";

  /** What parliament holds on a day, by which that day is named. */
  private static final String HELD =
      "(?<held>(?:het|de) [\\p{L}-]*(?:debat|overleg|vergadering|bijeenkomst|top|behandeling|beraad)"
          + "(?: (?:in|te) [\\p{L}-]+(?: [\\p{L}-]+)?)? (?:van|op) )?(?:"
          + WEEKDAY
          + " )?(?:(?<firstDay>\\d{1,2}) (?:en|t/m|tot en met) )?";

  /** The meeting that a letter is about, from which a term can run. */
  private static final String AFTER =
      " na (?:afloop van )?(?:de|deze|het|dit) (?:[\\p{L}-]+ )?(?:DMM|NAVO-top|top|bijeenkomst"
          + "|vergadering|ministeriële|topontmoeting|beraad|overleg)(?![\\p{L}])";

  private static final String MARKER =
      "v[oó][oó]r|uiterlijk(?: (?:op|in|per|voor|vóór|eind|over|binnen|rond|bij|met))?|ten laatste(?: (?:op|in))?"
          + "|(?<=op zijn )laatst(?: (?:op|in))?|(?<=niet )later dan|tot en met"
          + "|t/m|tot aan|tussen nu en|tussen \\d{1,2}(?: (?:"
          + MONTHS
          + "))? en|tot|per|vanaf|met ingang van|ten tijde van|gelijktijdig met|tegelijk met|op|tegen|in de loop van|gedurende|nog in|nog|in|bij|met|rond|omstreeks"
          + "|binnen|over|aan";

  private static final String DAY =
      "(?<ofWeek>de week van )?"
          + HELD
          + "(?:(?<figures>\\d{1,2}[-/.]\\d{1,2}[-/.]"
          + YEAR
          + ")|(?<day>\\d{1,2})(?:e|ste)? (?<dayMonth>"
          + MONTHS
          + "|"
          + SHORT
          + ")(?!\\p{L})(?: (?<dayYear>"
          + YEAR
          + "))?)|(?:(?<dayComing>"
          + COMING
          + ") )?(?<weekday>"
          + WEEKDAY
          + ")(?!\\p{L})|week (?<weekNumber>\\d{1,2})(?!\\d)(?:(?: van)? (?<weekYear>"
          + YEAR
          + "))?";

  private static final String MONTH_OR_SEASON =
      "(?:de (?<nthOf>eerste|tweede|derde|vierde|laatste) (?<unitOf>week|helft) van (?:de maand )?|de maanden (?:(?:"
          + MONTHS
          + ")(?:, | en | of | tot en met | t/m ))+|de maand )?(?<month>"
          + MONTHS
          + ")(?!\\p{L})(?: (?<monthYear>"
          + YEAR
          + "))?|(?:de |het )?(?:(?<coming>"
          + COMING
          + ") )?(?<season>voorjaar|lente|zomer|najaar|herfst|winter)(?![\\p{L}])"
          + "(?:(?: van)? (?<seasonYear>"
          + YEAR
          + "))?|(?:het |de )?(?:"
          + COMING
          + " )?(?:(?<recess>zomer|kerst|herfst|mei|voorjaars|krokus)(?:reces|vakantie)|(?<anyRecess>reces))(?!\\p{L})(?: (?:van )?(?<recessYear>"
          + YEAR
          + "))?";

  private static final String PART =
      "(?:het |de )?(?<nth>eerste|tweede|derde|vierde|laatste|[1-4]e)"
          + " (?:(?<part>kwartaal|helft|halfjaar)(?: van)? (?:(?<partYear>"
          + YEAR
          + ")|(?:het )?(?<partComing>dit|volgend|komend|lopend|nieuwe) jaar|het jaar)|(?<bare>kwartaal|halfjaar))"
          + "|[QK](?<q>[1-4])(?:(?: van)? (?<qYear>"
          + YEAR
          + "))?(?![\\p{L}\\d])|de (?<thisUnit>maand|week)(?![\\p{L}])|(?:de |het )?(?<next>"
          + COMING
          + ") (?<unit>weekend|week|maand|jaar|kwartaal|halfjaar)(?!\\p{L})(?<still> nog)?(?:(?<=week)(?: op)? (?<dayIn>"
          + WEEKDAY
          + ")(?!\\p{L}))?|het (?<weekend>weekend)(?!\\p{L})";

  private static final String NAMED =
      "(?:de |het )?(?<paper>[Vv]oorjaarsnota|[Nn]ajaarsnota|[Mm]iljoenennota|[Pp]rinsjesdag"
          + "|(?:ontwerp|rijks|defensie)?begroting)(?!\\p{L})(?: (?:van |voor )?(?<paperYear>"
          + YEAR
          + "))?|(?:de |het )?(?<feast>"
          + Feast.WORDS
          + ")(?!\\p{L})(?: (?:van )?(?<feastYear>"
          + YEAR
          + "))?";

  private static final String TERM =
      "(?:een termijn van )?(?:de )?(?:(?<ahead>"
          + COMING
          + ") )?(?:(?:"
          + COUNT
          + ")(?: (?:à|tot|of) |-))?(?<count>"
          + COUNT
          + ")(?: |(?<=een half))(?<units>werkdagen|werkdag|dagen|dag|weken|week|maanden|maand|jaar|uur|uren|etmaal|kwartaal|kwartalen)"
          + "(?!\\p{L})(?<after>"
          + AFTER
          + ")?";

  private static final String TIME =
      DAY
          + "|"
          + MONTH_OR_SEASON
          + "|"
          + PART
          + "|"
          + NAMED
          + "|"
          + TERM
          + "|het (?<thisYear>(?:kalender)?jaar)(?= |$|[.,;])|(?<yearEnd>jaareinde)|(?<year>"
          + YEAR
          + ")";

  /** An article opens nothing but these, which is sooner known than that nothing else fits. */
  private static final String ARTICLE =
      "(?!(?:de|het) (?!komend|volgend|aanst|aank|eerstv|nieuw|lopend|eind|begin|midden|weekend))";

  private static final Pattern PATTERN =
      Pattern.compile(
          ARTICLE
              + "(?:(?<marker>"
              + MARKER
              + ") )?(?:(?:het |de )?(?<which>einde? (?:van )?|ultimo |begin (?:van )?|(?:eerste|laatste) (?:paar |drie )?maanden van (?:het jaar )?|medio |half |halverwege |midden (?:in |van )?)?)(?:"
              + TIME
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final NamedGroups GROUPS = new NamedGroups(PATTERN);

  /**
   * What stands before a day, a month or a unit; of a meeting that names the day, its last word.
   */
  private static final Openings.Between BETWEEN =
      new Openings.Between(
          List.of(
              ("voor vóór vóor voór uiterlijk laatst laatste later dan gelijktijdig tegelijk ten tot t m"
                      + " per tegen tussen in gedurende nog bij met rond omstreeks binnen over aan op"
                      + " vanaf ingang tijde loop nu en van eind einde ultimo begin medio half halve"
                      + " halverwege midden de het dit deze komend komende volgend volgende aanstaand"
                      + " aanstaande aankomend aankomende eerstvolgende nieuwe lopend lopende eerste"
                      + " tweede derde vierde paar q k een termijn enkele anderhalf anderhalve à of"
                      + " één twee drie vier vijf zes zeven acht negen tien twaalf")
                  .split(" ", -1)),
          List.of(
              ("debat overleg vergadering bijeenkomst top behandeling beraad tig honderd honderden"
                      + " tien elf twaalf een één twee drie vier vijf zes zeven acht negen")
                  .split(" ", -1)));

  /** Without one of these in front, words only say when something happens. */
  static final Openings WHEN =
      new Openings(
          "voor vóór vóor voór uiterlijk laatst later gelijktijdig tegelijk ten tot t/m per tegen tussen in gedurende nog bij met rond"
              + " omstreeks binnen over aan einde eind ultimo begin medio half halverwege midden de het dit"
              + " deze komend komende volgend volgende aanstaand aanstaande aankomend aankomende"
              + " eerstvolgend eerstvolgende",
          TimeWords.DUTCH,
          BETWEEN,
          PATTERN);

  private static final String[] YEARS = {
    "monthYear",
    "seasonYear",
    "recessYear",
    "partYear",
    "qYear",
    "paperYear",
    "feastYear",
    "weekYear",
    "year",
    "dayYear",
    "figures"
  };

  private static final String[] COMING_ONES = {
    "coming", "dayComing", "ahead", "next", "partComing", "count", "thisUnit", "thisYear", "still"
  };

  /** Between two times of which either may be meant. */
  private static final Pattern OR = Pattern.compile("\\G,? (?:of|dan wel|danwel|en/of) ");

  private final Matcher match;
  private final String marker;

  private DutchTime(Matcher match, @Nullable String given) {
    this.match = match;
    String marked = given == null ? get("marker") : given;
    this.marker = marked == null ? "" : marked;
  }

  /** What stands in a match of {@link #WHEN}. */
  static DutchTime in(Matcher match) {
    return new DutchTime(match, null);
  }

  /** Whether a time may stand at {@code from}, which is sooner known than that it does. */
  static boolean mayStand(OpeningTable.Read read, int from) {
    return WHEN.mayReach(read, from);
  }

  /** What stands at {@code from}; null where no time does. */
  static @Nullable DutchTime at(String sentence, int from) {
    Matcher match = PATTERN.matcher(sentence);
    match.region(from, sentence.length()).useTransparentBounds(true);
    return match.lookingAt() ? new DutchTime(match, null) : null;
  }

  /** The same time, as the one in which something is done at the latest. */
  DutchTime asLast() {
    return new DutchTime(match, "uiterlijk");
  }

  /** The other time behind this one that may be meant as well; null where there is none. */
  @Nullable DutchTime alternative(String sentence) {
    Matcher or = OR.matcher(sentence);
    if (!or.find(match.end())) {
      return null;
    }
    Matcher other = PATTERN.matcher(sentence);
    other.region(or.end(), sentence.length()).useTransparentBounds(true);
    if (!other.lookingAt()) {
      return null;
    }
    return new DutchTime(other, !GROUPS.has(other, "marker") ? marker() : null);
  }

  /** The time until which something lasts from this one on; null where none stands behind it. */
  @Nullable DutchTime till(String sentence) {
    boolean till = sentence.startsWith(" tot ", end()) || sentence.startsWith(" t/m ", end());
    return till ? at(sentence, end() + 1) : null;
  }

  /** Behind its last letter. */
  int end() {
    return match.end();
  }

  /** Its words. */
  String text(String sentence) {
    return sentence.substring(start(), end()).strip();
  }

  int start() {
    int at = match.start();
    return switch (marker) {
      case "laatst", "laatst op", "laatst in" -> at - "op zijn ".length();
      case "later dan" -> at - "niet ".length();
      default -> at;
    };
  }

  @Nullable String get(String group) {
    String text = GROUPS.find(match, group);
    return text == null ? null : text.toLowerCase(Locale.ROOT).strip();
  }

  boolean has(String group) {
    return GROUPS.has(match, group);
  }

  boolean hasAny(String... groups) {
    for (String group : groups) {
      if (has(group)) {
        return true;
      }
    }
    return false;
  }

  int number(String group) {
    return Integer.parseInt(String.valueOf(get(group)));
  }

  int month(String group) {
    return monthNamed(String.valueOf(get(group)));
  }

  /** From 1; 0 for any other word. */
  static int monthNamed(String name) {
    String begins = name.startsWith("mrt") ? "maa" : name.substring(0, Math.min(3, name.length()));
    for (int month = 1; month <= MONTH_NAMES.size(); month++) {
      if (MONTH_NAMES.get(month - 1).startsWith(begins)) {
        return month;
      }
    }
    return 0;
  }

  /** The word that makes it a term; blank where there is none. */
  String marker() {
    return marker;
  }

  /** Which part of a period is meant; null for the whole. */
  @Nullable String which() {
    String which = get("which");
    return which == null || which.isBlank() ? null : which;
  }

  /** Whether it names no year, neither as such nor as one that is coming. */
  boolean mayBePast() {
    return switch (marker()) {
      case "", "in", "met", "bij", "rond", "omstreeks", "gedurende", "in de loop van" ->
          hasNoYear();
      default -> false;
    };
  }

  /** Whether neither a year stands in it, nor that it is the next one. */
  boolean hasNoYear() {
    return !hasAny(YEARS) && !hasAny(COMING_ONES);
  }

  /** Whether two days are named, of which the second counts. */
  boolean isBetween() {
    return marker().startsWith("tussen ") && !marker().equals("tussen nu en");
  }

  boolean isYear() {
    return "jaar".equals(get("unit"));
  }

  boolean isDay() {
    return has("day") || has("figures");
  }

  /** Whether the time itself is too late. */
  boolean isBefore() {
    return switch (marker()) {
      case "voor", "vóór", "vóor", "voór", "uiterlijk voor", "uiterlijk vóór" -> true;
      case "tot", "tot aan", "tussen nu en" -> true;
      default -> false;
    };
  }
}
