package nl.dmmsearch.state;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

  private static final String WORD = "(?:een half|anderhalf|half|tweeënhalf|" + Numerals.WORD + ")";

  /** Between the ends of a range, which is one sum; <em>en</em> only behind <em>tussen</em>. */
  private static final String TO =
      "(?:\\s(?:à|tot|(?<=\\btussen [^;:]{1,40}\\s)en)\\s(?:de )?|[-–])";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<sign>%1$s)\\s?(?<number>%2$s)(?:\\s?(?<scale>%3$s))?".formatted(SIGN, NUMBER, SCALE)
              + "(?<range>%4$s(?:(?:%1$s\\s?)?%2$s\\s?(?<upperScale>%3$s)|%1$s\\s?%2$s))?"
                  .formatted(SIGN, NUMBER, SCALE, TO),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?<range>(?<lower>%1$s|%2$s)(?:\\s?(?<lowerScale>%3$s))?(?: euro)?%4$s)?"
                  .formatted(NUMBER, WORD, SCALE, TO)
              + "(?<number>%1$s|%2$s(?=\\s%3$s))\\s?(?:(?<scale>%3$s)\\s?)?(?<sign>%4$s)"
                  .formatted(NUMBER, WORD, SCALE, UNIT),
          Pattern.CASE_INSENSITIVE);

  /** Before a sum that adds up others. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\b(?:totaal|totaalbedrag|samen|tezamen|opgeteld)(?: \\p{L}+){0,2} $",
          Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  /**
   * The sum that a sentence states: of several the total, else the first; of a range the lower end,
   * which is what is promised in any case, with the words of both. Null where there is none.
   */
  static @Nullable Amount first(String sentence) {
    if (!mayHold(sentence)) {
      return null;
    }
    var sums = new TreeMap<Integer, Amount>();
    Matcher signed = SIGNED.matcher(sentence);
    while (signed.find()) {
      sums.putIfAbsent(signed.start("sign"), signed(signed));
    }
    Matcher named = NAMED.matcher(sentence);
    while (named.find()) {
      sums.putIfAbsent(named.start("number"), named(named));
    }
    for (Map.Entry<Integer, Amount> sum : sums.entrySet()) {
      if (TOTAL.matcher(sentence.substring(0, sum.getKey())).find()) {
        return sum.getValue();
      }
    }
    return sums.isEmpty() ? null : sums.firstEntry().getValue();
  }

  private static Amount signed(Matcher m) {
    String scale = m.group("scale");
    return new Amount(
        value(m.group("number"), scale == null ? m.group("upperScale") : scale),
        currency(m.group("sign")),
        m.group().strip());
  }

  private static Amount named(Matcher m) {
    BigDecimal upper = value(m.group("number"), m.group("scale"));
    if (m.group("range") != null) {
      String scale = m.group("lowerScale");
      BigDecimal lower = value(m.group("lower"), scale == null ? m.group("scale") : scale);
      if (lower.compareTo(upper) < 0) {
        return new Amount(lower, currency(m.group("sign")), m.group().strip());
      }
    }
    return new Amount(
        upper,
        currency(m.group("sign")),
        m.group().substring(m.start("number") - m.start()).strip());
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

  private static BigDecimal value(String number, @Nullable String scale) {
    return number(number).multiply(scale(scale));
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
