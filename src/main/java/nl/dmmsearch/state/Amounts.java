package nl.dmmsearch.state;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.DutchNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money as Dutch officials write them: {@code €300 mln.}, {@code 1,1 miljard euro}.
 */
final class Amounts {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)|\\d+)(?:,\\d+|\\.\\d{1,2}(?!\\d)|\\s?[½¼¾])?";
  private static final String SCALE =
      "(?:miljard|miljoen|mld\\b\\.?|mln\\b\\.?|mio\\b\\.?|mrd\\b\\.?|bn\\b|biljoen|millions?|billions?"
          + "|duizend|thousand|k\\b|M(?![\\p{L}\\d²³]))";
  private static final String SIGN = Currency.BEFORE;
  private static final String UNIT = Currency.BEHIND;

  private static final String WORD =
      "(?:%s|%s(?!\\p{L}))".formatted(Fractions.WORD, Numerals.BELOW_THOUSANDS);

  /** In words that tell the scale themselves. */
  private static final String THOUSANDS = "(?:%s)".formatted(Numerals.THOUSANDS);

  /** Before millions or thousands: {@code twee miljoen driehonderdduizend}. */
  private static final String AND_MORE =
      "(?:(?<whole>%s|%s)\\s(?<wholeScale>miljard|miljoen)\\s)?".formatted(NUMBER, WORD);

  /** Behind a figure this makes it another one that is not known. */
  private static final String UNREAD = "(?![\\p{L}\\d]|[.,]\\d|\\s?\\p{L}*(?:joen|jard|illion))";

  /** Between the ends of a range, which is one sum; <em>en</em> only behind <em>tussen</em>. */
  private static final String TO =
      "(?:\\s(?:à|tot|en (?:maximaal|hoogstens|ten hoogste)|(?<=\\btussen [^;:]{1,40}\\s)en)\\s(?:de )?|[-–])";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<sign>%1$s)\\s?(?<number>%2$s)(?:\\s?(?<scale>%3$s)|\\snaar\\s(?:%1$s\\s?)?(?<next>%2$s)\\s?(?<nextScale>%3$s))?"
                  .formatted(SIGN, NUMBER, SCALE)
              + UNREAD
              + "(?<range>%4$s(?:(?:%1$s\\s?)?%2$s\\s?(?<upperScale>%3$s)|%1$s\\s?%2$s))?"
                  .formatted(SIGN, NUMBER, SCALE, TO),
          Pattern.CASE_INSENSITIVE);

  /** Characters of a sign and the blank behind it, at most. */
  private static final int LONGEST_SIGN = 5;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?<range>(?<lower>%1$s|%5$s|%2$s)(?:\\s?(?<lowerScale>%3$s))?(?: euro)?%4$s)?"
                  .formatted(NUMBER, WORD, SCALE, TO, THOUSANDS)
              + AND_MORE
              + "(?<number>%1$s|%5$s|%2$s(?=\\s%3$s))\\s?(?:(?<scale>%3$s)\\s?)?(?<sign>%4$s)"
                  .formatted(NUMBER, WORD, SCALE, UNIT, THOUSANDS),
          Pattern.CASE_INSENSITIVE);

  /** With one of these, or a figure, all begins that {@link #NAMED} finds. */
  private static final List<String> BEGINNINGS =
      Stream.of(
              DutchNumerals.BELOW_TWENTY,
              DutchNumerals.TENS,
              List.of("één", "honderd", "duizend", "half", "anderhalf", "kwart"))
          .flatMap(List::stream)
          .filter(word -> !word.equals("nul"))
          .toList();

  /** Their first letters. */
  private static final String INITIALS =
      BEGINNINGS.stream().map(word -> word.substring(0, 1)).distinct().collect(joining());

  /** Thousands and decimals as the English write them. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}.*|\\d+\\.\\d{1,2}");

  private Amounts() {}

  /**
   * The sum that a sentence states: of several the total, else the first; of a range the lower end,
   * which is what is promised in any case, with the words of both; of a change what it becomes.
   * Null where there is none.
   */
  static @Nullable Amount first(String sentence) {
    return of(OwnClause.whole(sentence), sentence);
  }

  /** The sum that a sentence states with the verb of {@code clause}, or else anywhere. */
  static @Nullable Amount of(OwnClause clause, String sentence) {
    boolean inWords = Currency.isInWords(sentence);
    if (!Currency.hasSign(sentence) && !(inWords && Currency.isNamed(sentence))) {
      return null;
    }
    var sums = new TreeMap<Integer, Sum>();
    Matcher signed = SIGNED.matcher(sentence).useTransparentBounds(true);
    int behind = inWords ? 0 : Currency.firstSign(sentence);
    for (int at = figure(sentence, behind); at < sentence.length(); at = figure(sentence, at + 1)) {
      if (isSigned(signed, sentence, Math.max(behind, at - LONGEST_SIGN), at)) {
        sums.putIfAbsent(
            signed.start("sign"), new Sum(signed.start("sign"), signed.end(), signed(signed)));
        behind = signed.end();
        at = behind - 1;
      }
    }
    Matcher named = NAMED.matcher(sentence);
    named.useTransparentBounds(true);
    for (int at = start(sentence, 0);
        inWords && at < sentence.length();
        at = start(sentence, at + 1)) {
      if (!named.region(at, sentence.length()).lookingAt()) {
        continue;
      }
      sums.putIfAbsent(
          named.start("number"),
          new Sum(named.start("number"), named.end(), named(sentence, named)));
      at = named.end() - 1;
    }
    return sums.isEmpty() ? null : Sum.meant(sentence, List.copyOf(sums.values()), clause);
  }

  /** Where the next figure begins; behind the sentence where none does. */
  private static int figure(String sentence, int from) {
    int at = from;
    while (at < sentence.length()
        && !(isFigure(sentence, at) && !(at > 0 && isFigure(sentence, at - 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isFigure(String sentence, int at) {
    char c = sentence.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** Whether a sum begins at one of the places before its figures. */
  private static boolean isSigned(Matcher signed, String sentence, int from, int figures) {
    if (!Currency.mayEndBefore(sentence, figures)) {
      return false;
    }
    for (int at = from; at < figures; at++) {
      if (signed.region(at, sentence.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Where the next word begins that a sum may begin with; behind the sentence where none does. */
  private static int start(String sentence, int from) {
    int at = from;
    while (at < sentence.length() && !(isBehindNoWord(sentence, at) && isNumber(sentence, at))) {
      at++;
    }
    return at;
  }

  private static boolean isBehindNoWord(String sentence, int at) {
    char before = at == 0 ? ' ' : sentence.charAt(at - 1);
    return before == ' ' || !(Character.isLetterOrDigit(before) || before == '.' || before == ',');
  }

  private static boolean isNumber(String sentence, int at) {
    char first = sentence.charAt(at);
    if (INITIALS.indexOf(Character.toLowerCase(first)) < 0) {
      return Character.isDigit(first);
    }
    for (String beginning : BEGINNINGS) {
      if (sentence.regionMatches(true, at, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  private static Amount signed(Matcher m) {
    if (m.group("next") != null) {
      return new Amount(
          value(m.group("next"), m.group("nextScale")),
          Currency.of(m.group("sign")).name(),
          m.group().strip());
    }
    String scale = m.group("scale");
    return new Amount(
        value(m.group("number"), scale == null ? m.group("upperScale") : scale),
        Currency.of(m.group("sign")).name(),
        m.group().strip());
  }

  private static Amount named(String sentence, Matcher m) {
    BigDecimal upper = value(m.group("number"), m.group("scale"));
    if (m.group("range") != null && !isChange(sentence, m)) {
      String scale = m.group("lowerScale");
      BigDecimal lower = value(m.group("lower"), scale == null ? m.group("scale") : scale);
      if (lower.compareTo(upper) < 0) {
        return new Amount(lower, Currency.of(m.group("sign")).name(), m.group().strip());
      }
    }
    boolean more = m.group("whole") != null;
    return new Amount(
        more ? upper.add(value(m.group("whole"), m.group("wholeScale"))) : upper,
        Currency.of(m.group("sign")).name(),
        m.group().substring(m.start(more ? "whole" : "number") - m.start()).strip());
  }

  /**
   * Whether a sum is given by which another becomes what follows: {@code met 30 mln tot 120 mln}.
   */
  private static boolean isChange(String sentence, Matcher m) {
    return m.group("lowerScale") != null
        && m.group("range").endsWith(" tot ")
        && sentence.startsWith("met ", m.start() - 4);
  }

  private static BigDecimal value(String number, @Nullable String scale) {
    return number(number).multiply(scale(scale));
  }

  private static BigDecimal number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return figures(written);
    }
    BigDecimal fraction = Fractions.of(written);
    return fraction != null ? fraction : BigDecimal.valueOf(Numerals.of(written));
  }

  /** In Dutch or in English: both set thousands apart by threes. */
  private static BigDecimal figures(String written) {
    boolean english = ENGLISH.matcher(written).matches();
    return new BigDecimal(
        english
            ? written.replace(",", "")
            : decimal(written.strip()).replace(".", "").replace(',', '.'));
  }

  /** A fraction as one sign, written as figures. */
  private static String decimal(String written) {
    if ("½¼¾".indexOf(written.charAt(written.length() - 1)) < 0) {
      return written;
    }
    return written
        .replaceFirst("\\s?½$", ",5")
        .replaceFirst("\\s?¼$", ",25")
        .replaceFirst("\\s?¾$", ",75");
  }

  private static BigDecimal scale(@Nullable String word) {
    if (word == null) {
      return BigDecimal.ONE;
    }
    return BigDecimal.TEN.pow(
        switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
          case "duizend", "thousand", "k" -> 3;
          case "miljoen", "mln", "mio", "million", "millions", "m" -> 6;
          case "biljoen" -> 12;
          default -> 9;
        });
  }
}
