package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abbreviation and what it stands for, as a letter introduces it: {@code NATO Defence Planning
 * Process (NDPP)} or {@code NDPP (NATO Defence Planning Process)}.
 *
 * @param shorter two to ten characters, lower case
 * @param longer two words or more, lower case, one space between them
 */
record Abbreviation(String shorter, String longer) {
  private static final Pattern SHORTER = Pattern.compile("[A-Z][\\p{L}-]{0,8}[A-Z]");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()\\n]{2,80})\\)");

  /** What is introduced stands in the same sentence. */
  private static final String ENDS = "().;:!?\n";

  /** In characters. */
  private static final int FARTHEST = 120;

  /** Every abbreviation that a text introduces, in order. */
  static List<Abbreviation> in(String text) {
    var found = new ArrayList<Abbreviation>();
    Matcher brackets = IN_BRACKETS.matcher(text);
    while (brackets.find()) {
      String before = before(text, brackets.start()).strip();
      String inside = brackets.group(1).strip();
      if (SHORTER.matcher(inside).matches()) {
        add(inside, longForm(inside, before), found);
      } else {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        if (SHORTER.matcher(last).matches() && inside.equals(longForm(last, inside))) {
          add(last, inside, found);
        }
      }
    }
    return found;
  }

  private static String before(String text, int bracket) {
    int from = bracket;
    while (from > Math.max(0, bracket - FARTHEST) && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, bracket);
  }

  private static void add(String shorter, String longer, List<Abbreviation> found) {
    if (longer.indexOf(' ') > 0) {
      found.add(new Abbreviation(folded(shorter), folded(longer)));
    }
  }

  /**
   * The shortest stretch at the end of {@code before} that has the letters of an abbreviation in
   * order, the first of them at the start of a word: the algorithm of Schwartz and Hearst (A simple
   * algorithm for identifying abbreviation definitions in biomedical text, 2003), with each letter
   * at the start of a word or of a part of one, which letters of ministries keep to. Empty where
   * there is none of a likely length.
   */
  private static String longForm(String shorter, String before) {
    int at = before.length();
    for (int i = shorter.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(shorter.charAt(i));
      if (!Character.isLetter(letter)) {
        continue;
      }
      at--;
      while (at >= 0 && !(startsPart(before, at) && is(before.charAt(at), letter))) {
        at--;
      }
      if (at < 0) {
        return "";
      }
    }
    String longer = at == 0 || before.charAt(at - 1) == ' ' ? before.substring(at) : "";
    int most = Math.min(shorter.length() + 5, 2 * shorter.length());
    return longer.split(" +").length <= most ? longer : "";
  }

  private static boolean is(char c, char letter) {
    return Character.toLowerCase(c) == letter;
  }

  private static boolean startsPart(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  /** Words as a key: a name is the same with hyphens or spaces, in whatever case. */
  static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
