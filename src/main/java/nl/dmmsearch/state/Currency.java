package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The currencies in which sums are named, each by its ISO 4217 code. */
enum Currency {
  USD("(?:amerikaanse |us )?dollars?", "US\\$", "\\$", "US dollars?"),
  GBP("(?:britse )?pond(?:en)?", "£", "pounds?(?: sterling)?"),
  CAD("canadese dollars?", "canadian dollars?"),
  AUD("australische dollars?", "australian dollars?"),
  NOK("noorse kro(?:on|nen)", "norwegian kroner"),
  SEK("zweedse kro(?:on|nen)", "swedish kronor"),
  DKK("deense kro(?:on|nen)", "danish kroner"),
  CZK("tsjechische kro(?:on|nen)", "czech koruna"),
  PLN("(?:poolse )?zloty(?:'?s)?"),
  CHF("zwitserse franken?", "swiss francs?"),
  TRY("turkse lira(?:'?s)?"),
  UAH("(?:oekraïense )?hryvnia(?:'?s)?"),
  JPY("(?:japanse )?yen"),
  EUR("euro(?:s|'s|’s)?", "€(?!\\s?\\d)");

  /** Behind a sum, no letter or figure following. */
  static final String BEHIND =
      Arrays.stream(values())
          .flatMap(currency -> currency.words.lines())
          .filter(word -> !word.endsWith("\\$") && !word.equals("£"))
          .collect(Collectors.joining("|", "(?:", "|" + codes() + ")(?![\\p{L}\\d])"));

  /** Before a sum. */
  static final String BEFORE = "(?:€|euro\\b|US\\$|\\$|£|(?:" + codes() + ")\\b)";

  private static final Pattern ANY =
      Pattern.compile("[€$£]|(?<![\\p{L}\\d])" + BEHIND, Pattern.CASE_INSENSITIVE);

  /** What it is called, a pattern on each line. */
  private final String words;

  private final Pattern pattern;

  Currency(String... words) {
    this.words = String.join("\n", words);
    this.pattern =
        Pattern.compile(
            String.join("|", words) + "|" + name(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String codes() {
    return Arrays.stream(values()).map(Currency::name).collect(Collectors.joining("|"));
  }

  /** Whether a text names one. */
  static boolean isNamed(String text) {
    return ANY.matcher(text).find();
  }

  /** The one that {@code sign} means, which {@link #BEHIND} or {@link #BEFORE} matches. */
  static Currency of(String sign) {
    String said = sign.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(currency -> currency.pattern.matcher(said).matches())
        .findFirst()
        .orElse(EUR);
  }
}
