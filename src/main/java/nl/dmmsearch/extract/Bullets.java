package nl.dmmsearch.extract;

/** Writes the mark of a list's item as a person sees it. */
final class Bullets {
  static final String BULLET = "•";

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LETTERS = 26;

  private Bullets() {}

  /** How an item's number is written. */
  enum Style {
    DECIMAL,
    LETTER,
    CAPITAL,
    ROMAN,
    CAPITAL_ROMAN,
    BULLET,
    NONE
  }

  static String number(int n, Style style) {
    int number = Math.clamp(n, 1, 3999);
    return switch (style) {
      case DECIMAL -> Integer.toString(n);
      case LETTER -> letter(number);
      case CAPITAL -> letter(number).toUpperCase(java.util.Locale.ROOT);
      case ROMAN -> roman(number).toLowerCase(java.util.Locale.ROOT);
      case CAPITAL_ROMAN -> roman(number);
      case BULLET -> BULLET;
      case NONE -> "";
    };
  }

  /** Behind z comes aa, then bb, as word processors count. */
  private static String letter(int n) {
    String one = String.valueOf((char) ('a' + (n - 1) % LETTERS));
    return one.repeat(Math.min(5, (n - 1) / LETTERS + 1));
  }

  private static String roman(int n) {
    var out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
