package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of parliamentary papers, in the many ways in which they are written. */
final class KamerstukNumbers {
  /** Five digits with or without a space, and a part: 21 501-28, 36200-X, 33 000 X. */
  static final String DOSSIER =
      "(?<![\\d.,€-])(?<!€ )(\\d{1,2} ?\\d{3})(?:-(\\d{2})(?=[ ,/-]|$)(?! ?\\p{L})|[ -]([IVX]{1,5})(?![\\p{L}]))?(?!\\d)";

  private static final String WORD =
      "(?:[Kk]amerstuk(?:ken|nummers?)?|KAMERSTUK(?:KEN)?|Kst\\.?|TK|EK)"
          + "(?: (?:II|I|TK|EK))?(?: \\d{4}[-/–]\\d{2,4},)?:? ";
  private static final String MORE = "(?: ?(?:en|/|,|&) ?\\d{2} ?\\d{3}(?:-\\d{2})?){0,6}";
  private static final String NUMBER =
      "[Nn]rs?\\.? ?(\\d{1,5})((?:(?:, | en | & )\\d{1,5}(?!\\d| \\d{3})){0,30})";

  /** With nr., with or without the word before it. */
  private static final Pattern WITH_NR =
      Pattern.compile("(" + WORD + ")?" + DOSSIER + MORE + " ?,? ?" + NUMBER + "(?!\\d)");

  /** With a hyphen, which must be distinguished from a dossier with a part. */
  private static final Pattern HYPHENATED =
      Pattern.compile(
          "("
              + WORD
              + ")?(?<![\\d-])(\\d{2} ?\\d{3}|\\d{4})(-\\d{2})?-(\\d{1,5}|[A-Z]{1,2})(?![\\p{L}\\d-])");

  /** Letters, as the Senate numbers: behind the word or in brackets, for much has this form. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?:"
              + WORD
              + "|(?<=[(;] ?)(?!\\d{2} ?000,)(?=[^()]{5,12}, [A-Z]{1,2}[);,]))"
              + "(\\d{2} ?\\d{3})(?:-(\\d{2})|[ -]([IVX]{1,5}))?(?:, |, nr\\. ?)([A-Z]{1,2})(?!\\p{L}|\\.\\p{L})");

  /** A motion: the number first. */
  private static final Pattern REVERSED =
      Pattern.compile("nr\\. ?(\\d{1,5}) \\((\\d{2} ?\\d{3})(?:-(\\d{2}))?\\)");

  private KamerstukNumbers() {}

  /** A number and where it stands. */
  record Found(int start, int end, KamerstukNumber number) {}

  /** The numbers in {@code text}, in order. */
  static List<Found> find(String text) {
    var found = new ArrayList<Found>();
    if (!mayHaveNumber(text)) {
      return found;
    }
    BitSet starts = Spots.starts(text, KamerstukNumbers::opens);
    Spots.each(WITH_NR, text, starts, m -> withNr(found, m));
    Spots.each(HYPHENATED, text, starts, m -> hyphenated(found, m));
    Spots.each(
        LETTERED,
        text,
        starts,
        m -> add(found, m, dossier(m.group(1), part(m.group(2), m.group(3))), m.group(4)));
    Spots.each(
        REVERSED, text, "nr", 0, m -> add(found, m, dossier(m.group(2), m.group(3)), m.group(1)));
    found.sort((a, b) -> a.start() - b.start());
    return found;
  }

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Whether a number, or the word before one, can begin at {@code i}. */
  private static boolean opens(CharSequence text, int i) {
    char c = text.charAt(i);
    return c == 'K' || c == 'k' || c == 'T' || c == 'E' || Spots.opensNumber(text, i);
  }

  private static void withNr(List<Found> found, Matcher m) {
    if (m.group(1) == null && m.group(2).replace(" ", "").length() < 5) {
      return;
    }
    String dossier = dossier(m.group(2), part(m.group(3), m.group(4)));
    add(found, m, dossier, m.group(5));
    for (Matcher more = DIGITS.matcher(m.group(6)); more.find(); ) {
      add(found, m, dossier, more.group());
    }
  }

  /** Most paragraphs have none, and are not worth four searches. */
  private static boolean mayHaveNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'r'
              && (text.charAt(i - 1) == 'n' || text.charAt(i - 1) == 'N')
              && isBeforeNumber(text, i))
          || (c == ',' && isDigitOrRoman(text, i - 1) && isLettered(text, i))
          || (c == '-' && isDigit(text, i - 1) && isDigit(text, i - 2) && isDigit(text, i - 3))) {
        return true;
      }
    }
    return text.contains("amerstuk") || text.contains("KAMERSTUK");
  }

  private static boolean isDigitOrRoman(String text, int i) {
    return isDigit(text, i) || "IVX".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether one or two capitals stand behind the comma at {@code i}, and the end of brackets. */
  private static boolean isLettered(String text, int i) {
    return i + 3 < text.length()
        && Character.isUpperCase(text.charAt(i + 2))
        && (");,".indexOf(text.charAt(i + 3)) >= 0
            || (i + 4 < text.length() && ");,".indexOf(text.charAt(i + 4)) >= 0));
  }

  private static boolean isBeforeNumber(String text, int i) {
    boolean single = i + 1 < text.length() && !Character.isLetter(text.charAt(i + 1));
    return single || text.startsWith("rs", i);
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  private static void hyphenated(List<Found> found, Matcher m) {
    boolean announced = m.group(1) != null;
    String base = m.group(2).replace(" ", "");
    String part = m.group(3) == null ? null : m.group(3).substring(1);
    boolean dossierWithPart = part == null && isDivided(base) && m.group(4).length() == 2;
    boolean plain = m.group(2).length() == 5 && Character.isDigit(m.group(4).charAt(0));
    boolean counted = found.stream().anyMatch(f -> m.start() < f.end() && m.end() > f.start());
    if (!counted && !dossierWithPart && (announced || plain)) {
      add(found, m, dossier(base, part), m.group(4));
    }
  }

  /** The dossier of the EU councils has parts: 21501-28 is no paper in 21501. */
  private static boolean isDivided(String dossier) {
    return dossier.equals("21501");
  }

  private static void add(List<Found> found, Matcher m, String dossier, String number) {
    found.add(new Found(m.start(), m.end(), new KamerstukNumber(dossier, number)));
  }

  private static @Nullable String part(@Nullable String digits, @Nullable String roman) {
    return digits == null ? roman : digits;
  }

  private static String dossier(String digits, @Nullable String part) {
    String base = digits.replace(" ", "");
    return part == null ? base : base + "-" + part;
  }
}
