package nl.dmmsearch.annotate;

import java.text.Normalizer;

/**
 * Folds characters to the 26 letters and 10 digits that names are compared by, and says of the
 * others what they separate.
 */
final class Symbols {
  /** How many symbols there are: letters, digits, and one for letters of other scripts. */
  static final int COUNT = 37;

  private static final byte OTHER_LETTER = 36;
  private static final byte FIRST_DIGIT = 26;

  /** Negative values of {@link #of} say what the character does instead of being compared. */
  static final byte IGNORED = -1;

  static final byte SPACE = -2;
  static final byte LINE_END = -3;
  static final byte HYPHEN = -4;
  static final byte LOOSE = -5;
  static final byte HARD = -6;

  /** More than one symbol: {@link #spelling}. */
  static final byte SPELLED = -7;

  private static final int TABLE_SIZE = 0x250;
  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = classify(c);
    }
  }

  private Symbols() {}

  /** The symbol of a character, 0 and up, or one of the negative constants. */
  static byte of(char c) {
    return c < TABLE_SIZE ? TABLE[c] : classify(c);
  }

  static boolean isDigit(byte symbol) {
    return symbol >= FIRST_DIGIT && symbol < OTHER_LETTER;
  }

  /** The plain letters for a character that is {@link #SPELLED}. */
  static String spelling(char c) {
    return switch (c) {
      case '&' -> "en";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      default -> decomposed(c);
    };
  }

  private static byte classify(char c) {
    if (c >= 'a' && c <= 'z') {
      return (byte) (c - 'a');
    }
    if (c >= 'A' && c <= 'Z') {
      return (byte) (c - 'A');
    }
    if (c >= '0' && c <= '9') {
      return (byte) (FIRST_DIGIT + c - '0');
    }
    return switch (c) {
      case '\n', '\f', '\u2028', '\u2029' -> LINE_END;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> HYPHEN;
      // A soft hyphen, marks without width, and the dieresis that OCR sets beside its letter.
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00a8' -> IGNORED;
      case '(', ')', '[', ']', '"', '\'', '«', '»', '*', '_', '/', '%' -> LOOSE;
      case '&', 'ß', 'æ', 'Æ', 'œ', 'Œ' -> SPELLED;
      case 'ø', 'Ø' -> 'o' - 'a';
      case 'ł', 'Ł' -> 'l' - 'a';
      case 'đ', 'Đ' -> 'd' - 'a';
      default -> classifyByCategory(c);
    };
  }

  private static byte classifyByCategory(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> IGNORED;
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.OTHER_NUMBER ->
          LOOSE;
      default -> Character.isLetterOrDigit(c) ? letter(c) : HARD;
    };
  }

  private static byte letter(char c) {
    String plain = decomposed(c);
    if (plain.length() > 1) {
      return SPELLED;
    }
    return plain.isEmpty() ? OTHER_LETTER : classify(plain.charAt(0));
  }

  /** The plain letters and digits that a letter is made of; empty for another script. */
  private static String decomposed(char c) {
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    var plain = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char part = apart.charAt(i);
      if (part < 0x80 && Character.isLetterOrDigit(part)) {
        plain.append(part);
      }
    }
    return plain.toString();
  }
}
