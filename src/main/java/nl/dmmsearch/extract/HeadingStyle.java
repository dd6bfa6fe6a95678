package nl.dmmsearch.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the name of a style that its paragraphs are headings, and of which level. */
final class HeadingStyle {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:.*[^a-z])?(sub|tussen)?(?:heading|kop|kopje|überschrift)(?:[ _-]*(\\d))?(?:[^\\d].*)?");

  /** {@code Koptekst} is the head of a page, not of a section. */
  private static final Pattern OF_PAGES =
      Pattern.compile("(?i).*(?:koptekst|kopregel|briefhoofd).*");

  private static final int DEEPEST = 9;

  private HeadingStyle() {}

  static OptionalInt level(String style) {
    String name = style.replace("_20_", " ").replace("_5f_", "_");
    Matcher m = NAME.matcher(name);
    if (OF_PAGES.matcher(name).matches() || !m.matches()) {
      return OptionalInt.empty();
    }
    if (m.group(2) != null) {
      int level = Integer.parseInt(m.group(2));
      return level < 1 || level > DEEPEST ? OptionalInt.empty() : OptionalInt.of(level);
    }
    return OptionalInt.of(m.group(1) == null ? 1 : 2);
  }
}
