package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes what stands in a column beside a letter apart from it, in text that was typed or extracted
 * with its columns kept by spaces: the address of the sender, labels and references. It is put
 * above the paragraph that it stands beside, and a second signature below the first.
 */
final class SideColumns {
  /** Nearer to the margin it is an indent or a tab. */
  private static final int LEFTMOST = 34;

  /** So many spaces part two columns, and so many lines at most their cells. */
  private static final int GUTTER = 3;

  private static final int FARTHEST = 8;

  /** Cells of a column may begin some characters apart. */
  private static final int SLACK = 3;

  private static final Pattern SIGNS =
      Pattern.compile("(?i)de (?:minister|staatssecretaris|directeur|voorzitter)\\b.{0,90}");

  private final List<String> lines;

  private SideColumns(List<String> lines) {
    this.lines = lines;
  }

  /** The lines of a page, those of a side column on lines of their own. */
  static List<String> apart(List<String> page) {
    boolean wide = page.stream().anyMatch(line -> column(line, LEFTMOST) > 0);
    return wide ? new SideColumns(page).apart() : page;
  }

  private List<String> apart() {
    var out = new ArrayList<String>(lines);
    int from = 0;
    while (from < out.size()) {
      from = new SideColumns(out).move(out, from);
    }
    return out;
  }

  /** Moves the first side column from {@code from} on; where to go on looking. */
  private int move(List<String> out, int from) {
    int column = column(lines.get(from), LEFTMOST);
    if (column < 0 || left(from, column).strip().contains("   ")) {
      return from + 1;
    }
    int end = end(from, column);
    List<String> right = cells(from, end, column);
    boolean signed = isSigned(from, column);
    long labels = right.stream().filter(cell -> LetterheadLabels.opens(cell)).count();
    if (!signed && (labels == 0 || right.size() < 2)) {
      return from + 1;
    }
    for (int i = from; i < end; i++) {
      out.set(i, left(i, column));
    }
    int at = signed ? end : paragraph(from);
    out.add(at, "");
    out.addAll(at + 1, right);
    out.add(at + 1 + right.size(), "");
    return end + right.size() + 2;
  }

  private boolean isSigned(int i, int column) {
    return SIGNS.matcher(lines.get(i).substring(column - 1).strip()).matches()
        && SIGNS.matcher(left(i, column).strip()).matches();
  }

  /** Behind the last line with a cell in this column; what runs across ends it. */
  private int end(int from, int column) {
    int end = from + 1;
    for (int i = end; i < lines.size() && i - end < FARTHEST; i++) {
      String line = lines.get(i);
      if (line.length() > column && (!isClear(line, column) || isSigned(i, column))) {
        break;
      }
      if (line.length() > column && isCell(line, column)) {
        end = i + 1;
      }
    }
    return end;
  }

  private List<String> cells(int from, int end, int column) {
    var cells = new ArrayList<String>();
    for (int i = from; i < end; i++) {
      String line = lines.get(i);
      cells.add(line.length() < column ? "" : line.substring(column - 1).strip());
    }
    return cells;
  }

  private String left(int i, int column) {
    String line = lines.get(i);
    return line.length() < column ? line : line.substring(0, column - 1).stripTrailing();
  }

  /** The first line of the paragraph that {@code line} is of. */
  private int paragraph(int line) {
    int first = line;
    while (first > 0 && !lines.get(first - 1).isBlank()) {
      first--;
    }
    return first;
  }

  private static boolean isClear(String line, int column) {
    return line.substring(column - GUTTER, column - 1).isBlank();
  }

  /** A cell begins in its column, or beyond it where nothing stands to the left. */
  private static boolean isCell(String line, int column) {
    int behind = Math.min(line.length(), column + SLACK);
    return !line.substring(column - 1, behind).isBlank() || line.substring(0, column).isBlank();
  }

  /** Where text begins behind a gutter, from {@code from} on; -1 where it does not. */
  private static int column(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) != ' ' && line.startsWith("   ", i - GUTTER)) {
        return i;
      }
    }
    return -1;
  }
}
