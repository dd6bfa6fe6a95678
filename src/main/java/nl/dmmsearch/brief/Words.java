package nl.dmmsearch.brief;

import java.util.Locale;

/** Compares texts by their words, whatever the layout made of case and space. */
public final class Words {
  private Words() {}

  /** Whether {@code text} begins with {@code words}. */
  public static boolean opens(String text, String words) {
    return folded(text).startsWith(folded(words));
  }

  /** Whether {@code words} stand in {@code text}. */
  public static boolean hold(String text, String words) {
    return folded(text).contains(folded(words));
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
