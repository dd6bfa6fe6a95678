package nl.dmmsearch.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/**
 * Joins two lines where the first ends in a hyphen. A hyphen that only broke a word goes; one that
 * belongs to the word or stands for a part left out stays.
 */
final class HyphenRepair {
  private static final Set<String> JOINING =
      Set.of("en", "en/of", "of", "tot", "tot/met", "naar", "dan", "als", "maar", "noch", "t/m");

  /** First parts that Dutch and the language of NATO write with a hyphen. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "non", "niet", "ex", "oud", "vice", "anti", "pro", "semi", "quasi", "burden", "follow",
          "fit", "high", "low", "long", "short", "state", "self", "stand", "next", "all");

  /** Vowels that Dutch keeps apart by a hyphen, as in defensie-industrie. */
  private static final Set<String> CLASHING =
      Set.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui",
          "uu");

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\d-].*");

  private final List<TextLine> lines;

  HyphenRepair(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Whether a word or a list of words may run over the end of {@code line}. */
  static boolean broken(CharSequence line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '-' && Character.isLetterOrDigit(line.charAt(last - 1));
  }

  /** Appends {@code next} to {@code text}, which ends in a hyphen. */
  void join(StringBuilder text, String next) {
    int start = text.lastIndexOf(" ") + 1;
    String before = text.substring(start, text.length() - 1);
    String after = NO_LETTER_OR_DIGIT.matcher(Words.first(next)).replaceFirst("");
    if (JOINING.contains(Words.first(next).toLowerCase(Locale.ROOT))
        || !Character.isLetterOrDigit(next.charAt(0))) {
      text.append(' ');
    } else if (!keeps(before, after)) {
      text.setLength(text.length() - 1);
    }
    text.append(next);
  }

  private boolean keeps(String before, String after) {
    String stem = stem(before);
    if (stem.isEmpty() || !Character.isLowerCase(after.charAt(0)) || hasCapitalInside(stem)) {
      return true;
    }
    if (HYPHENATED.contains(stem.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String joint = stem.substring(stem.length() - 1) + after.charAt(0);
    return CLASHING.contains(joint.toLowerCase(Locale.ROOT)) || written(stem + "-" + after);
  }

  /** The last part of the word so far: in burden-sha- it is sha. */
  private static String stem(String before) {
    int i = before.length();
    while (i > 0 && Character.isLetterOrDigit(before.charAt(i - 1))) {
      i--;
    }
    return before.substring(i);
  }

  private static boolean hasCapitalInside(String stem) {
    return stem.chars().skip(stem.length() > 1 ? 1 : 0).anyMatch(c -> !Character.isLowerCase(c));
  }

  /** Whether the document has the word with this hyphen elsewhere, within a line. */
  private boolean written(String word) {
    return lines.stream().anyMatch(line -> line.text().contains(word));
  }
}
