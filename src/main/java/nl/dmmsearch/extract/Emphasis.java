package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;

/** Removes the asterisks with which converters mark italics and bold type, also across lines. */
final class Emphasis {
  /** Italics seldom run on longer; an asterisk without a partner nearby is one of the text. */
  private static final int LONGEST = 8;

  private Emphasis() {}

  static List<String> strip(List<String> lines) {
    var out = new ArrayList<>(lines);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).indexOf('*') >= 0) {
        stripFrom(out, i);
      }
    }
    return out;
  }

  private static void stripFrom(List<String> lines, int first) {
    int at = 0;
    while (true) {
      String line = lines.get(first);
      int open = opening(line, at);
      if (open < 0) {
        return;
      }
      int run = run(line, open);
      at = pair(lines, first, open + run) ? open : open + run;
    }
  }

  /** Removes the mark that ends at {@code from} together with its partner, if there is one. */
  private static boolean pair(List<String> lines, int first, int from) {
    int last = Math.min(lines.size(), first + LONGEST);
    for (int i = first; i < last && !(i > first && lines.get(i).isEmpty()); i++) {
      int close = closing(lines.get(i), i == first ? from : 0);
      if (close >= 0) {
        lines.set(i, cut(lines.get(i), close));
        String line = lines.get(first);
        int open = from - 1;
        while (open > 0 && line.charAt(open - 1) == '*') {
          open--;
        }
        lines.set(first, cut(line, open));
        return true;
      }
    }
    return false;
  }

  private static int opening(String line, int from) {
    for (int i = line.indexOf('*', from); i >= 0; i = line.indexOf('*', i + run(line, i))) {
      boolean free = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
      int after = i + run(line, i);
      if (free && after < line.length() && line.charAt(after) != ' ') {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String line, int from) {
    for (int i = line.indexOf('*', from); i >= 0; i = line.indexOf('*', i + run(line, i))) {
      int after = i + run(line, i);
      boolean free = after == line.length() || !Character.isLetterOrDigit(line.charAt(after));
      if (free && i > 0 && line.charAt(i - 1) != ' ') {
        return i;
      }
    }
    return -1;
  }

  private static int run(String line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == '*') {
      end++;
    }
    return end - at;
  }

  private static String cut(String line, int at) {
    return line.substring(0, at) + line.substring(at + run(line, at));
  }
}
