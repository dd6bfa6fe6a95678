package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DutchNumerals;
import org.jspecify.annotations.Nullable;

/** Whole numbers below a thousand in Dutch words: {@code vijfenzeventig}. */
final class Numerals {
  private static final String UNIT = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
  private static final String TEEN =
      "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien";

  /** One of them, to be put into a pattern; no letter follows it. */
  static final String WORD =
      ("(?:(?:(?:%1$s)?honderd(?:en)?)?(?:(?:(?:%1$s)(?:en|ën))?(?:%2$s)|%3$s|%1$s)"
              + "|(?:%1$s)?honderd)(?!\\p{L})")
          .formatted(UNIT, String.join("|", DutchNumerals.TENS), TEEN);

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<times>%1$s)?(?<hundred>honderd)(?:en)?)?(?:(?:(?<unit>%1$s)(?:en|ën))?(?<ten>%2$s)|(?<low>%3$s|%1$s))?"
              .formatted(UNIT, String.join("|", DutchNumerals.TENS), TEEN));

  private Numerals() {}

  /** The number that {@code word} means, which {@link #WORD} matches; 0 for any other. */
  static int of(String word) {
    Matcher m = PARTS.matcher(word.toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return 0;
    }
    int hundreds = m.group("hundred") == null ? 0 : Math.max(1, low(m.group("times")));
    int tens = m.group("ten") == null ? 0 : DutchNumerals.TENS.indexOf(m.group("ten")) + 2;
    return hundreds * 100 + tens * 10 + low(m.group("unit")) + low(m.group("low"));
  }

  private static int low(@Nullable String word) {
    return word == null ? 0 : DutchNumerals.BELOW_TWENTY.indexOf(word.replace('é', 'e'));
  }
}
