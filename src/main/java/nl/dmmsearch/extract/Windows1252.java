package nl.dmmsearch.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes Windows-1252, where the bytes are likely to be text in it. */
final class Windows1252 {
  private static final Charset CHARSET = Charset.forName("windows-1252");

  /** Bytes that stand for nothing; Java gives the replacement character. */
  private static final char UNDEFINED = '\uFFFD';

  /** What may stand between two letters without being one: an apostrophe or a break in a word. */
  private static final String WITHIN_WORDS = "\u2019\u2018\u00B4\u00AD\u00B7\u00A8";

  private Windows1252() {}

  /** Whether most of it is UTF-8 that was damaged: elsewhere letters of several bytes are whole. */
  static boolean isMixture(byte[] bytes, StrictUtf8.Fault fault) {
    boolean brokenOff = fault.value() >= 0xC2 && isContinued(bytes, fault.offset());
    return brokenOff || holdsWholeLetters(bytes);
  }

  /** The last letter is cut: its first byte, and at most continuing bytes, end the file. */
  private static boolean isContinued(byte[] bytes, int from) {
    int last = from + 1;
    while (last < bytes.length && (bytes[last] & 0xC0) == 0x80) {
      last++;
    }
    return last == bytes.length && (last - from > 1 || (bytes[from] & 0xFF) <= 0xC3);
  }

  /** Looks for a letter such as é in two bytes, which Windows-1252 shows as two odd signs. */
  private static boolean holdsWholeLetters(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int i = 0; i + 1 < latin.length(); i++) {
      char c = latin.charAt(i);
      boolean two = c >= '\u00C2' && c <= '\u00DF' && isNext(latin, i + 1);
      boolean three =
          c >= '\u00E0' && c <= '\u00EF' && isNext(latin, i + 1) && isNext(latin, i + 2);
      if (two || three) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNext(String latin, int i) {
    return i < latin.length() && latin.charAt(i) >= '\u0080' && latin.charAt(i) <= '\u00BF';
  }

  /** The text; empty where it does not look like any. */
  static Optional<String> decode(byte[] bytes) {
    String text = new String(bytes, CHARSET);
    return isText(text) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isText(String text) {
    int letters = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == UNDEFINED || isControl(c) || (c > 0x7F && cutsWord(text, i))) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      } else if (c > ' ') {
        other++;
      }
    }
    return letters > other;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && "\t\n\r\f\u000B\u001A".indexOf(c) < 0;
  }

  /** A sign inside a word tells of another code page: {@code Oekra‹ne}. */
  private static boolean cutsWord(String text, int i) {
    char c = text.charAt(i);
    return i > 0
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i + 1))
        && !Character.isLetter(c)
        && WITHIN_WORDS.indexOf(c) < 0
        && "\u2013\u2014\u2026\u00A0\u20AC\u201C\u201D".indexOf(c) < 0;
  }
}
