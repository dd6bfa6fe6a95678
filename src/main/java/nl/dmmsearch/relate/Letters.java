package nl.dmmsearch.relate;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Section;

/**
 * The letters and digits of a text and nothing else, in lower case and without accents. Where words
 * were hyphenated, glued or set apart in one copy and not in another, both come out the same.
 */
final class Letters {
  /** Latin letters and their accents, which nearly all text is made of. */
  private static final String[] FOLDED = new String[0x250];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = slowly(c);
    }
  }

  private Letters() {}

  /** The folded text of sections, headings included. */
  static char[] of(List<Section> sections) {
    int length =
        sections.stream().mapToInt(s -> s.text().length() + length(s.heading())).sum() + 16;
    var folded = new StringBuilder(length);
    sections.stream()
        .flatMap(s -> Stream.concat(Stream.ofNullable(s.heading()), Stream.of(s.text())))
        .forEach(text -> fold(text, folded));
    var letters = new char[folded.length()];
    folded.getChars(0, letters.length, letters, 0);
    return letters;
  }

  private static int length(@org.jspecify.annotations.Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /** One text, folded. */
  static String of(String text) {
    var folded = new StringBuilder(text.length());
    fold(text, folded);
    return folded.toString();
  }

  private static void fold(String text, StringBuilder folded) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        folded.append(c);
      } else {
        folded.append(c < FOLDED.length ? FOLDED[c] : slowly(c));
      }
    }
  }

  /** Raised digits mark notes and are no part of the text. */
  private static String slowly(char c) {
    if (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_NUMBER) {
      return "";
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
