package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;

/**
 * Gives headings their levels: as a format says, else by the way in which they are numbered. A kind
 * of number that begins while another goes on stands below it.
 */
final class Levels {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?:§ ?|(?i:hoofdstuk|paragraaf|deel) )?(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?[):]? .*");
  private static final Pattern ROMAN = Pattern.compile("(?:(?i:deel) )?[IVX]{1,5}[.:)]? .*");
  private static final Pattern LETTER = Pattern.compile("\\(?[A-Z][.)] .*");
  private static final Pattern SMALL_LETTER = Pattern.compile("\\(?[a-z][.)] .*");

  private final List<Kind> open = new ArrayList<>();
  private final int lastNumbered;
  private final boolean capitals;
  private boolean nested;
  private int above;

  /**
   * Levels for the headings of one text.
   *
   * @param headings all of them, in order
   */
  Levels(List<String> headings) {
    int last = -1;
    for (int i = 0; i < headings.size(); i++) {
      last = kind(headings.get(i)) == Kind.NONE ? last : i;
    }
    this.lastNumbered = last;
    this.capitals = last < 0 && areAboveOthers(headings);
  }

  /** Whether the first heading and more are in capitals, and others are not: those stand below. */
  private static boolean areAboveOthers(List<String> headings) {
    long shouted = headings.stream().filter(Levels::isInCapitals).count();
    return shouted >= 2 && shouted < headings.size() && isInCapitals(headings.getFirst());
  }

  private static boolean isInCapitals(String heading) {
    return Words.isCapitals(heading, 4);
  }

  private enum Kind {
    DECIMAL,
    ROMAN,
    LETTER,
    SMALL_LETTER,
    NONE
  }

  /**
   * The level of a heading: 1 for a main one.
   *
   * @param index among the headings
   * @param bare whether there is no text between it and the heading before
   */
  int of(Block heading, int index, boolean bare) {
    nested = bare && index > 0;
    above = level(heading, index);
    return above;
  }

  private int level(Block heading, int index) {
    if (heading.role() instanceof LineRole.Heading(int level)) {
      return level;
    }
    String text = heading.text();
    Kind kind = kind(text);
    if (kind != Kind.NONE) {
      int base = position(kind) + 1;
      return kind == Kind.DECIMAL ? base + dots(text) : base;
    }
    int own = StandardHeadings.level(text);
    if (capitals) {
      return isInCapitals(text) ? 1 : 2;
    }
    if (own == 1 && !open.isEmpty() && index < lastNumbered) {
      return open.size() + 1;
    }
    return nested && own == 1 ? above + 1 : own;
  }

  /** Closes what is below this kind of number, and opens it where it is new. */
  private int position(Kind kind) {
    int at = open.indexOf(kind);
    if (at < 0) {
      open.add(kind);
      return open.size() - 1;
    }
    open.subList(at + 1, open.size()).clear();
    return at;
  }

  private static int dots(String heading) {
    Matcher m = DECIMAL.matcher(heading);
    return m.matches() ? (int) m.group(1).chars().filter(c -> c == '.').count() : 0;
  }

  private static Kind kind(String heading) {
    if (DECIMAL.matcher(heading).matches()) {
      return Kind.DECIMAL;
    }
    if (ROMAN.matcher(heading).matches()) {
      return Kind.ROMAN;
    }
    if (LETTER.matcher(heading).matches()) {
      return Kind.LETTER;
    }
    return SMALL_LETTER.matcher(heading).matches() ? Kind.SMALL_LETTER : Kind.NONE;
  }
}
