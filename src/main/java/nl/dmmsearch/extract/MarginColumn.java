package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the margin of a letterhead from beside the lines it stands next to, in text that was laid
 * out with spaces. It comes before those lines; what a later page repeats of it is left out.
 */
final class MarginColumn {
  /** So many lines stand in a margin, or it is none. */
  private static final int LEAST = 3;

  /** A margin is on the right. */
  private static final int FROM = 36;

  private static final int GUTTER = 2;

  private final Set<String> seen = new HashSet<>();

  /** The lines of the next page, the margin apart. */
  List<String> apart(List<String> page) {
    Map<Integer, Integer> starts = new TreeMap<>();
    page.forEach(line -> count(line, starts));
    return starts.entrySet().stream()
        .filter(start -> start.getValue() >= LEAST)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .map(start -> Run.of(page, start.getKey()))
        .filter(Run::isMargin)
        .findFirst()
        .map(this::laid)
        .orElse(page);
  }

  /** Counts where text starts behind a gap, or after an indent. */
  private static void count(String line, Map<Integer, Integer> starts) {
    for (int i = FROM; i < line.length(); i++) {
      if (line.charAt(i) != ' ' && isClear(line, i)) {
        starts.merge(i, 1, Integer::sum);
      }
    }
  }

  private static boolean isClear(String line, int column) {
    return line.length() < column || line.substring(column - GUTTER, column).isBlank();
  }

  private List<String> laid(Run run) {
    var lines = new ArrayList<>(run.page().subList(0, run.from()));
    List<String> fresh = run.right().stream().filter(line -> seen.add(line.strip())).toList();
    lines.addAll(fresh);
    if (!fresh.isEmpty()) {
      lines.add("");
    }
    lines.addAll(run.left());
    lines.addAll(run.page().subList(run.to(), run.page().size()));
    return lines;
  }

  /**
   * Lines of a page that leave a gutter free.
   *
   * @param from the first
   * @param to behind the last that has text behind the gutter
   */
  private record Run(List<String> page, int column, int from, int to) {
    static Run of(List<String> page, int column) {
      int from = 0;
      while (!isBehind(page.get(from), column)) {
        from++;
      }
      int to = from;
      for (int i = from; i < page.size() && isClear(page.get(i), column); i++) {
        to = isBehind(page.get(i), column) ? i + 1 : to;
      }
      while (from > 0 && isClear(page.get(from - 1), column)) {
        from--;
      }
      return new Run(page, column, from, to);
    }

    private static boolean isBehind(String line, int column) {
      return line.length() > column && line.charAt(column) != ' ' && isClear(line, column);
    }

    List<String> right() {
      return page.subList(from, to).stream()
          .map(line -> line.length() > column ? line.substring(column).strip() : "")
          .filter(line -> !line.isEmpty())
          .toList();
    }

    List<String> left() {
      return page.subList(from, to).stream()
          .map(line -> line.length() > column ? line.substring(0, column).stripTrailing() : line)
          .toList();
    }

    boolean isMargin() {
      List<String> right = right();
      return right.size() >= LEAST
          && left().stream().anyMatch(line -> !line.isBlank())
          && right.stream().filter(line -> LetterheadLabels.opens(line)).count() >= 2;
    }
  }
}
