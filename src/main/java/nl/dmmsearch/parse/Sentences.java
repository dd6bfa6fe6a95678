package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a paragraph apart into sentences, abbreviations in mind. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "a.s.",
          "as.",
          "b.v.",
          "bijv.",
          "blz.",
          "c.q.",
          "c.s.",
          "ca.",
          "d.d.",
          "d.w.z.",
          "dd.",
          "dr.",
          "drs.",
          "d.c.",
          "e.d.",
          "enz.",
          "etc.",
          "excl.",
          "i.h.k.v.",
          "incl.",
          "ir.",
          "jl.",
          "m.b.t.",
          "m.n.",
          "mln.",
          "mld.",
          "mr.",
          "n.a.v.",
          "nl.",
          "nr.",
          "nrs.",
          "o.a.",
          "o.b.v.",
          "o.l.v.",
          "prof.",
          "resp.",
          "st.",
          "t.a.v.",
          "t.b.v.",
          "t/m.",
          "v.",
          "vgl.",
          "vs.",
          "z.s.m.",
          "zgn.");

  /** Before a figure these go on: {@code 3-4 okt. 2005}. */
  private static final Set<String> MONTHS =
      Set.of(
          "jan.", "feb.", "febr.", "mrt.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "okt.",
          "nov.", "dec.");

  private Sentences() {}

  static List<String> of(String paragraph) {
    var sentences = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i + 2 < paragraph.length(); i++) {
      if (ends(paragraph, i)) {
        sentences.add(paragraph.substring(from, i + 1));
        from = i + 2;
      }
    }
    if (from < paragraph.length()) {
      sentences.add(paragraph.substring(from));
    }
    return sentences;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    if (!isMark(c) || text.charAt(i + 1) != ' ') {
      return false;
    }
    char next = text.charAt(i + 2);
    if (!Character.isUpperCase(next) && !Character.isDigit(next) && "“‘«„(\"•".indexOf(next) < 0) {
      return false;
    }
    int word = text.lastIndexOf(' ', i) + 1;
    String last = text.substring(word, i + 1).toLowerCase(Locale.ROOT);
    boolean initial = last.length() == 2 && Character.isLetter(last.charAt(0));
    boolean month = Character.isDigit(next) && MONTHS.contains(last);
    return c != '.' || !(initial || month || ABBREVIATIONS.contains(last));
  }
}
