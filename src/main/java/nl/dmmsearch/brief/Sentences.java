package nl.dmmsearch.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences end in Dutch running text, abbreviations in mind. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "a.s", "art", "as", "b.v", "bijv", "blz", "bv", "c.q", "c.s", "ca", "d.c", "d.d", "d.w.z",
          "dd", "dhr", "dr", "drs", "e.d", "enz", "etc", "evt", "excl", "i.h.k.v", "incl", "ing",
          "ir", "jl", "j.l", "m.b.t", "m.i.v", "m.n", "m.u.v", "mevr", "mld", "mln", "mr", "n.a.v",
          "nl", "nr", "nrs", "o.a", "o.b.v", "o.l.v", "p", "pag", "prof", "resp", "st", "t.a.v",
          "t.b.v", "t/m", "v", "vgl", "vs", "z.s.m", "zgn", "zr.ms", "hr.ms");

  /** Before a figure these go on: {@code 3-4 okt. 2005}. */
  private static final Set<String> MONTHS =
      Set.of(
          "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov",
          "dec");

  private static final String OPENING = "“‘«„(\"•'–-*◦";

  private static final String BULLETS = "•◦▪–";
  private static final String CLOSING = ")]\"'”’»*";

  private Sentences() {}

  /**
   * A sentence in a text.
   *
   * @param start of its first character
   * @param end behind its last, space not included
   */
  public record Span(int start, int end) {
    /** The sentence as written, on one line. */
    public String of(String text) {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c <= ' ' && isBlank(c) && (c != ' ' || (i + 1 < end && isBlank(text.charAt(i + 1))))) {
          return onOneLine(text);
        }
      }
      return text.substring(start, end);
    }

    private String onOneLine(String text) {
      var line = new StringBuilder(end - start);
      boolean blank = false;
      for (int i = start; i < end; i++) {
        boolean space = isBlank(text.charAt(i));
        if (!space) {
          line.append(text.charAt(i));
        } else if (!blank) {
          line.append(' ');
        }
        blank = space;
      }
      return line.toString();
    }

    private static boolean isBlank(char c) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
  }

  /** The sentences of {@code text} in order as written; the text where it has none. */
  public static List<String> texts(String text) {
    List<Span> spans = in(text);
    return spans.isEmpty()
        ? List.of(text)
        : spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  /** The sentences of {@code text} in order, without bullets; an empty line ends one too. */
  public static List<Span> in(String text) {
    var spans = new ArrayList<Span>();
    var stops = new Stops(text);
    int start = skipSpace(text, 0);
    for (int i = stops.next(start); i < text.length(); i = stops.next(i + 1)) {
      boolean emptyLine = text.charAt(i) == '\n';
      if (emptyLine || endsAt(text, i)) {
        int end = emptyLine ? i : skipClosing(text, i + 1);
        add(spans, text, start, end);
        start = skipSpace(text, end);
        i = Math.max(i, start - 1);
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last
        && (isSpace(text.charAt(first)) || BULLETS.indexOf(text.charAt(first)) >= 0)) {
      first++;
    }
    if (last > first) {
      spans.add(new Span(first, last));
    }
  }

  /** Whether a sentence ends with the full stop, exclamation or question mark at a place. */
  public static boolean endsAt(CharSequence text, int stop) {
    int behind = skipClosing(text, stop + 1);
    if (behind < text.length() && !isSpace(text.charAt(behind))) {
      return false;
    }
    int following = skipSpace(text, behind);
    if (following >= text.length()) {
      return true;
    }
    char next = text.charAt(following);
    if (!Character.isUpperCase(next) && !Character.isDigit(next) && OPENING.indexOf(next) < 0) {
      return false;
    }
    return text.charAt(stop) != '.' || !goesOn(text, stop, following);
  }

  /** Whether the full stop belongs to the word before it. */
  private static boolean goesOn(CharSequence text, int stop, int following) {
    int start = stop;
    while (start > 0 && !isSpace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
      start--;
    }
    if (stop - start > 9) {
      return false;
    }
    String word = text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT);
    if (SentenceEnds.mayEnd(word)) {
      return !SentenceEnds.opens(text, following);
    }
    boolean month = Character.isDigit(text.charAt(following)) && MONTHS.contains(word);
    return month || areInitials(word) || ABBREVIATIONS.contains(word);
  }

  /** Single letters, points between them: J.P. Balkenende. */
  private static boolean areInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static int skipClosing(CharSequence text, int at) {
    int next = at;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static int skipSpace(CharSequence text, int at) {
    int next = at;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0' || c == '\r';
  }

  /** Where a sentence may end. A string finds a mark much sooner than a look at each character. */
  private static final class Stops {
    private static final String[] MARKS = {".", "?", "!", "\n\n"};

    private final String text;

    /** Of each mark the place that was found last. */
    private final int[] found = new int[MARKS.length];

    Stops(String text) {
      this.text = text;
      Arrays.fill(found, -1);
    }

    /** The first mark at {@code from} or behind it; the end of the text where there is none. */
    int next(int from) {
      int first = text.length();
      for (int i = 0; i < MARKS.length; i++) {
        if (found[i] < from) {
          int at = text.indexOf(MARKS[i], from);
          found[i] = at < 0 ? text.length() : at;
        }
        first = Math.min(first, found[i]);
      }
      return first;
    }
  }
}
