package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** A sentence with no sign and none of these among its words names no currency. */
  static final List<String> WORDS =
      Stream.concat(
              Stream.of(values()).map(code -> code.name().toLowerCase(Locale.ROOT)),
              Stream.of(
                  "euro",
                  "euros",
                  "euro's",
                  "dollar",
                  "dollars",
                  "pond",
                  "ponden",
                  "pound",
                  "pounds",
                  "kroon",
                  "kronen",
                  "kroner",
                  "kronor",
                  "koruna",
                  "zloty",
                  "zlotys",
                  "zloty's",
                  "frank",
                  "franken",
                  "franc",
                  "francs",
                  "lira",
                  "liras",
                  "lira's",
                  "hryvnia",
                  "hryvnias",
                  "hryvnia's",
                  "yen"))
          .toList();

  /** What has none of these, nor a code, names no currency, which is sooner known. */
  private static final List<String> NAMES =
      List.of(
          "dollar", "pond", "pound", "kro", "koruna", "zloty", "frank", "franc", "lira", "hryvnia",
          "yen");

  private static final Pattern SIGN_BEHIND = Pattern.compile("€(?!\\s?\\d)");

  private static final List<String> CODES =
      Arrays.stream(values()).map(code -> code.name().toLowerCase(Locale.ROOT)).toList();

  private static final String[] BEFORE_WORDS =
      Stream.concat(Stream.of("euro"), CODES.stream()).toArray(String[]::new);

  /** Whether one of the signs stands in it. */
  static boolean hasSign(String text) {
    return text.indexOf('€') >= 0 || text.indexOf('$') >= 0 || text.indexOf('£') >= 0;
  }

  /** Where the first sign of a text begins; 0 where it has none. */
  static int firstSign(String text) {
    int at = 0;
    while (at < text.length() && "€$£".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    boolean american = at < text.length() && text.charAt(at) == '$';
    return at == text.length() ? 0 : american ? Math.max(0, at - 2) : at;
  }

  /**
   * Whether one stands before a sum of which the figures begin at a place, or something like it.
   */
  static boolean mayEndBefore(String text, int figures) {
    boolean blank = figures > 0 && Character.isWhitespace(text.charAt(figures - 1));
    int end = blank ? figures - 1 : figures;
    return end > 0
        && ("€$£".indexOf(text.charAt(end - 1)) >= 0
            || Mentioned.anyEndsAt(text, end, BEFORE_WORDS));
  }

  /** Whether a text names one. */
  static boolean isNamed(String text) {
    return ANY.matcher(text).find();
  }

  /** Whether a text may name one by more than a sign before a figure. */
  static boolean isInWords(String text) {
    if (text.indexOf('€') >= 0 && SIGN_BEHIND.matcher(text).find()) {
      return true;
    }
    String small = text.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (small.contains(name)) {
        return true;
      }
    }
    for (String code : CODES) {
      if (isThere(small, code)) {
        return true;
      }
    }
    return false;
  }

  /** Not within a word: most that begins with eur is European, and most countries end in try. */
  private static boolean isThere(String text, String code) {
    int at = text.indexOf(code);
    while (at >= 0) {
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1))) && !text.startsWith("op", at + 3)) {
        return true;
      }
      at = text.indexOf(code, at + code.length());
    }
    return false;
  }

  /** The one that {@code sign} means, which {@link #BEHIND} or {@link #BEFORE} matches. */
  static Currency of(String sign) {
    String said = sign.strip().toLowerCase(Locale.ROOT);
    if (said.equals("€") || said.equals("euro")) {
      return EUR;
    }
    return Arrays.stream(values())
        .filter(currency -> currency.pattern.matcher(said).matches())
        .findFirst()
        .orElse(EUR);
  }
}
