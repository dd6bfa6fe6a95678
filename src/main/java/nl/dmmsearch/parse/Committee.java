package nl.dmmsearch.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the committee of the House from the report of a debate. */
final class Committee {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:vaste |algemene )?commissies? voor ((?:\\p{Lu}[\\p{L}-]*|en|van)(?: (?:\\p{Lu}[\\p{L}-]*|(?:en|van)(?= \\p{Lu}))){0,8}?)\\d?(?= (?!(?:en|van) \\p{Lu})\\p{Ll}|[\\d,.]|$)");

  private Committee() {}

  static @Nullable String in(String text) {
    Matcher m = NAMED.matcher(text);
    return m.find() ? "vaste commissie voor " + m.group(1) : null;
  }
}
