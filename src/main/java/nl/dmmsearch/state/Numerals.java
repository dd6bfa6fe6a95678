package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DutchNumerals;
import org.jspecify.annotations.Nullable;

/** Whole numbers in Dutch words: {@code vijfenzeventig}, {@code driehonderdduizend}. */
final class Numerals {
  private static final String UNIT = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
  private static final String TEEN =
      "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien";

  /** One below a thousand, to be put into a pattern; no letter follows it. */
  static final String WORD =
      ("(?:(?:(?:%1$s)?honderd(?:en)?)?(?:(?:(?:%1$s)(?:en|ën))?(?:%2$s)|%3$s|%1$s)"
              + "|(?:%1$s)?honderd)(?!\\p{L})")
          .formatted(UNIT, String.join("|", DutchNumerals.TENS), TEEN);

  private static final String BELOW_HUNDRED =
      "(?:(?:(?:%1$s)(?:en|ën))?(?:%2$s)|%3$s|%1$s)"
          .formatted(UNIT, String.join("|", DutchNumerals.TENS), TEEN);

  /** One of any number of hundreds, with or without blanks, to be put into a pattern. */
  static final String BELOW_THOUSANDS =
      "(?:(?:%1$s\\s?)?honderd(?:\\s?(?:en\\s?)?%1$s)?|%1$s)".formatted(BELOW_HUNDRED);

  /** One with {@code duizend} in it, to be put into a pattern; no letter follows it. */
  static final String THOUSANDS =
      "(?:%1$s\\s?)?duizend(?:\\s?(?:en\\s?)?%1$s)?(?!\\p{L})".formatted(BELOW_THOUSANDS);

  private static final String THOUSAND = "duizend";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<times>\\p{L}+?)?(?<hundred>honderd)(?:en)?)?(?:(?:(?<unit>%1$s)(?:en|ën))?(?<ten>%2$s)|(?<low>%3$s|%1$s))?"
              .formatted(UNIT, String.join("|", DutchNumerals.TENS), TEEN));

  private Numerals() {}

  /** The number that {@code words} mean, which a pattern of these matches; 0 for any others. */
  static int of(String words) {
    String said = words.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    int thousand = said.indexOf(THOUSAND);
    if (thousand < 0) {
      return belowThousands(said);
    }
    String rest = said.substring(thousand + THOUSAND.length());
    return Math.max(1, belowThousands(said.substring(0, thousand))) * 1000
        + belowThousands(rest.startsWith("en") ? rest.substring(2) : rest);
  }

  private static int belowThousands(String word) {
    Matcher m = PARTS.matcher(word);
    if (!m.matches()) {
      return 0;
    }
    String times = m.group("times");
    int hundreds = m.group("hundred") == null ? 0 : times == null ? 1 : belowThousands(times);
    int tens = m.group("ten") == null ? 0 : DutchNumerals.TENS.indexOf(m.group("ten")) + 2;
    return hundreds * 100 + tens * 10 + low(m.group("unit")) + low(m.group("low"));
  }

  private static int low(@Nullable String word) {
    return word == null ? 0 : DutchNumerals.BELOW_TWENTY.indexOf(word.replace('é', 'e'));
  }
}
