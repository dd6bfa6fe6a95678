package nl.dmmsearch.extract;

/** Writes numbers as raised digits, which mark notes. */
final class Raised {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String of(String number) {
    var out = new StringBuilder(number.length());
    number.chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }
}
