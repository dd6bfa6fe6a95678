package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings labels and values together where a letterhead has them in two rows, each value under its
 * label, in text that was laid out with spaces.
 */
final class LabelRows {
  private static final Pattern CELL = Pattern.compile("\\S.*?(?=  |\\s*$)");

  /** How far a value may stand from its label, in characters. */
  private static final int NEAR = 3;

  private LabelRows() {}

  private record Cell(int at, String text) {}

  /** The lines of a page, a label and its value on one line. */
  static List<String> paired(List<String> page) {
    var out = new ArrayList<String>(page.size());
    for (int i = 0; i < page.size(); i++) {
      List<Cell> labels = labels(page.get(i));
      int below = labels.isEmpty() ? page.size() : below(page, i);
      Map<Cell, String> values =
          below == page.size() ? Map.of() : values(labels, cells(page.get(below)));
      if (values.isEmpty()) {
        out.add(page.get(i));
      } else {
        labels.forEach(label -> out.add(line(label, values.getOrDefault(label, ""))));
        i = below;
      }
    }
    return out;
  }

  private static List<Cell> labels(String line) {
    List<Cell> cells = line.isBlank() ? List.of() : cells(line);
    boolean all = cells.stream().allMatch(cell -> LetterheadLabels.isLabel(cell.text()));
    return cells.size() > 1 && all ? cells : List.of();
  }

  private static int below(List<String> page, int row) {
    int i = row + 1;
    while (i < page.size() && page.get(i).isBlank()) {
      i++;
    }
    return i <= row + 2 ? i : page.size();
  }

  /** The value under each label; none where the row below is something else. */
  private static Map<Cell, String> values(List<Cell> labels, List<Cell> row) {
    Map<Cell, String> values = new HashMap<>();
    for (Cell value : row) {
      Cell label =
          labels.stream()
              .filter(l -> Math.abs(l.at() - value.at()) <= NEAR)
              .findFirst()
              .orElse(null);
      if (label == null
          || LetterheadLabels.isLabel(value.text())
          || overruns(value, label, labels)) {
        return Map.of();
      }
      values.put(label, value.text());
    }
    return values;
  }

  /** Whether a value runs on under the next label, as a sentence would. */
  private static boolean overruns(Cell value, Cell label, List<Cell> labels) {
    int end = value.at() + value.text().length();
    return labels.stream().anyMatch(next -> next.at() > label.at() && end > next.at());
  }

  private static String line(Cell label, String value) {
    String name = label.text().replaceFirst(" ?:$", "");
    return value.isEmpty() ? name : name + ": " + value;
  }

  private static List<Cell> cells(String line) {
    var cells = new ArrayList<Cell>();
    for (Matcher m = CELL.matcher(line); m.find(); ) {
      cells.add(new Cell(m.start(), m.group()));
    }
    return cells;
  }
}
