package nl.dmmsearch.engine.lucene;

import java.util.Locale;
import java.util.Set;

/** Where sentences end in Dutch running text. */
final class Sentences {
  /** A full stop behind one of these does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art", "bijv", "bv", "ca", "dhr", "dr", "drs", "enz", "etc", "evt", "excl", "incl", "ing",
          "ir", "jl", "lid", "mevr", "min", "mld", "mln", "mr", "nr", "nrs", "o.a", "o.l.v", "p",
          "pag", "par", "prof", "resp", "st", "vgl", "voorz", "zgn");

  /** Longer ones are cut, in UTF-16 units. */
  private static final int LONGEST = 400;

  private Sentences() {}

  /**
   * Where the sentence that begins at {@code start} ends, the space behind it included. The end of
   * a paragraph ends a sentence too; one that is too long to show is cut between words, behind a
   * comma or semicolon where one stands in its second half.
   */
  static int end(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST + 1);
    for (int at = start; at < last; at++) {
      char c = text.charAt(at);
      // Letters, nearly all of a text, stand above these.
      if (c <= '?' && (c == '\n' ? isEmptyLine(text, at) : isStop(c) && endsSentence(text, at))) {
        return Passages.skipSpace(text, skipClosing(text, at + 1));
      }
    }
    return last < text.length() ? cut(text, start, last) : last;
  }

  private static int cut(String text, int start, int end) {
    int space = end;
    for (int at = end; at > start + (end - start) / 2; at--) {
      if (Passages.isSpace(text.charAt(at - 1))) {
        space = space == end ? at : space;
        if (at > 1 && ",;:".indexOf(text.charAt(at - 2)) >= 0) {
          return at;
        }
      }
    }
    return space;
  }

  /** Whether the space before {@code end} contains an empty line. */
  static boolean endsParagraph(String text, int end) {
    int lines = 0;
    for (int at = end - 1; at >= 0 && Passages.isSpace(text.charAt(at)); at--) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  private static boolean isEmptyLine(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean endsSentence(String text, int stop) {
    int next = skipClosing(text, stop + 1);
    if (next < text.length() && !Passages.isSpace(text.charAt(next))) {
      return false;
    }
    int following = Passages.skipSpace(text, next);
    if (following < text.length() && Character.isLowerCase(text.charAt(following))) {
      return false;
    }
    return text.charAt(stop) != '.' || !isAbbreviation(text, stop);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    return initial || ABBREVIATIONS.contains(word);
  }

  private static int skipClosing(String text, int at) {
    int next = at;
    while (next < text.length() && ")]\"'”’»".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }
}
