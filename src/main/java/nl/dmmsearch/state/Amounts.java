package nl.dmmsearch.state;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money as Dutch officials write them: {@code €300 mln.}, {@code 1,1 miljard euro}.
 */
final class Amounts {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("anderhalf", 15),
          Map.entry("een half", 5),
          Map.entry("half", 5),
          Map.entry("tweeënhalf", 25));

  private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?";
  private static final String SCALE =
      "(?:miljard|miljoen|mld\\b\\.?|mln\\b\\.?|mrd\\b\\.?|biljoen|million|billion|duizend"
          + "|M(?=\\s?(?:€|euro|EUR)))";
  private static final String SIGN = "(?:€|EUR\\b|euro\\b|US\\$|USD\\b|\\$|£|GBP\\b)";
  private static final String UNIT =
      "(?:euro|eur|€(?!\\s?\\d)|(?:amerikaanse |us )?dollars?|usd|(?:britse )?pond|gbp)(?![\\p{L}\\d])";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<sign>"
              + SIGN
              + ")\\s?(?<number>"
              + NUMBER
              + ")(?:\\s?(?:à|tot|[-–])\\s?(?:€\\s?)?"
              + NUMBER
              + "(?=\\s?"
              + SCALE
              + "))?(?:\\s?(?<scale>"
              + SCALE
              + "))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?<number>"
              + NUMBER
              + "|(?:een half|anderhalf|half|tweeënhalf|"
              + Numerals.WORD
              + ")(?=\\s"
              + SCALE
              + "))\\s?(?:(?<scale>"
              + SCALE
              + ")\\s?)?(?<sign>"
              + UNIT
              + ")",
          Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  /** The first one in a sentence; null where there is none. */
  static @Nullable Amount first(String sentence) {
    if (!mayHold(sentence)) {
      return null;
    }
    Matcher signed = SIGNED.matcher(sentence);
    Matcher named = NAMED.matcher(sentence);
    boolean before = signed.find();
    boolean behind = named.find();
    if (before && (!behind || signed.start() <= named.start())) {
      return amount(signed);
    }
    return behind ? amount(named) : null;
  }

  /** Whether a currency is named at all. */
  private static boolean mayHold(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      boolean names =
          switch (sentence.charAt(i)) {
            case '€', '$', '£' -> true;
            case 'e', 'E' -> stands(sentence, i, "euro") || stands(sentence, i, "eur");
            case 'd', 'D' -> sentence.regionMatches(true, i, "dollar", 0, 6);
            case 'u', 'U' -> stands(sentence, i, "usd");
            case 'p', 'P' -> stands(sentence, i, "pond");
            case 'g', 'G' -> stands(sentence, i, "gbp");
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String sentence, int at, String unit) {
    int end = at + unit.length();
    return sentence.regionMatches(true, at, unit, 0, unit.length())
        && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
  }

  private static Amount amount(Matcher m) {
    return new Amount(
        number(m.group("number")).multiply(scale(m.group("scale"))),
        currency(m.group("sign")),
        m.group().strip());
  }

  private static BigDecimal number(String written) {
    Integer tenths = WORDS.get(written.toLowerCase(Locale.ROOT));
    int words = Numerals.of(written);
    if (words > 0) {
      return BigDecimal.valueOf(words);
    }
    return tenths == null
        ? new BigDecimal(written.replace(".", "").replace(',', '.'))
        : BigDecimal.valueOf(tenths).movePointLeft(1);
  }

  private static BigDecimal scale(@Nullable String word) {
    if (word == null) {
      return BigDecimal.ONE;
    }
    return BigDecimal.TEN.pow(
        switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
          case "duizend" -> 3;
          case "miljoen", "mln", "million", "m" -> 6;
          case "biljoen" -> 12;
          default -> 9;
        });
  }

  private static String currency(String sign) {
    String said = sign.toLowerCase(Locale.ROOT);
    return said.contains("$") || said.contains("dollar") || said.equals("usd")
        ? "USD"
        : said.equals("£") || said.contains("pond") || said.equals("gbp") ? "GBP" : "EUR";
  }
}
