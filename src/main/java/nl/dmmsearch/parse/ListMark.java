package nl.dmmsearch.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that open an item of a list. */
final class ListMark {
  private static final Pattern BULLET = Pattern.compile("(?:[•·▪◦‣*]\\s*|[–—−-]\\s+|o\\s+)(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,2}[.)]|\\(?[a-z]\\)|[a-z]\\.)\\s+(?=\\S)");

  private ListMark() {}

  static boolean opens(String line) {
    return bulleted(line) || NUMBER.matcher(line).lookingAt();
  }

  static boolean bulleted(String line) {
    return !line.isEmpty() && BULLET.matcher(line).lookingAt();
  }

  static boolean numbered(String line) {
    return NUMBER.matcher(line).lookingAt();
  }

  /** The item with one kind of bullet, whichever the source has; numbers stay as they are. */
  static String plain(String item) {
    Matcher m = BULLET.matcher(item);
    return m.lookingAt() ? "• " + item.substring(m.end()) : item;
  }

  /** What the item says, without its bullet. */
  static String content(String item) {
    Matcher m = BULLET.matcher(item);
    return m.lookingAt() ? item.substring(m.end()) : item;
  }
}
