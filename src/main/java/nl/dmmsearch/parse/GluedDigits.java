package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits right behind a word, a bracket or a stop, where a note may be marked.
 *
 * @param start of the digits
 * @param end behind them
 * @param number that they are, in plain digits
 * @param raised whether they are written as superscripts
 * @param letters how many small letters stand before them, a stop or comma not counted
 * @param canBeMark whether what stands before and behind them allows for the mark of a note
 */
record GluedDigits(
    int start, int end, String number, boolean raised, int letters, boolean canBeMark) {
  /** The superscript digits, in order. */
  static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String BEHIND = " .,;:)]?!";
  private static final String STOPS = ".,;:?!";
  private static final String CLOSING = ")]”’»\"'";
  private static final int LONGEST = 3;

  /** All in {@code text}, in order. */
  static List<GluedDigits> in(String text) {
    var found = new ArrayList<GluedDigits>(0);
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean raised = c > 0x7F && RAISED.indexOf(c) >= 0;
      if (raised || (isDigit(c) && !isDigit(text.charAt(i - 1)) && text.charAt(i - 1) != ' ')) {
        int end = end(text, i, raised);
        add(found, text, i, end, raised);
        i = end - 1;
      }
    }
    return found;
  }

  private static void add(
      List<GluedDigits> found, String text, int start, int end, boolean raised) {
    boolean free = end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
    if (raised) {
      found.add(new GluedDigits(start, end, plain(text.substring(start, end)), true, 0, true));
    } else if (free && end - start <= LONGEST) {
      String number = text.substring(start, end);
      found.add(
          new GluedDigits(start, end, number, false, letters(text, start), follows(text, start)));
    }
  }

  private static int end(String text, int start, boolean raised) {
    int end = start;
    while (end < text.length()
        && (raised ? RAISED.indexOf(text.charAt(end)) >= 0 : isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Small letters up to the digits, over one stop or comma. */
  private static int letters(String text, int start) {
    boolean stop = STOPS.indexOf(text.charAt(start - 1)) >= 0;
    int end = stop ? start - 1 : start;
    int i = end;
    while (i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
      i--;
    }
    return end - i;
  }

  /** A word of three letters, a bracket behind a word, or a stop behind one can be marked. */
  private static boolean follows(String text, int start) {
    char last = text.charAt(start - 1);
    if (STOPS.indexOf(last) >= 0) {
      return letters(text, start) >= 2 || text.startsWith("c.s.", start - 4);
    }
    if (CLOSING.indexOf(last) >= 0) {
      return start > 1 && text.charAt(start - 2) != ' ';
    }
    return letters(text, start) >= 3 || capitals(text, start) >= 3;
  }

  private static int capitals(String text, int start) {
    int i = start;
    while (i > 0 && Character.isUpperCase(text.charAt(i - 1))) {
      i--;
    }
    return start - i;
  }

  /** Superscripts as plain digits. */
  static String plain(String raised) {
    var out = new StringBuilder();
    raised.chars().forEach(c -> out.append(RAISED.indexOf(c)));
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
