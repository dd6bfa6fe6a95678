package nl.dmmsearch.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A row of comma-separated values (RFC 4180). */
final class TableRow {
  /** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection). */
  private static final String FORMULA = "=+-@\t\r\n";

  /** Between several values in one cell. */
  private static final String SEVERAL = "|";

  private final List<String> cells = new ArrayList<>();

  /** Adds a cell for each value; an empty one where there is none. */
  void add(@Nullable Object... values) {
    for (Object value : values) {
      cells.add(value == null ? "" : harmless(value.toString()));
    }
  }

  /** Adds one cell with all of these. */
  void addAll(List<String> values) {
    add(String.join(SEVERAL, values));
  }

  /** This row with a cell for each of these. */
  TableRow with(List<String> values) {
    add(values.toArray());
    return this;
  }

  /** The row with its line's end. */
  String line() {
    return CSVFormat.RFC4180.format(cells.toArray()) + CSVFormat.RFC4180.getRecordSeparator();
  }

  /** Text that a spreadsheet would run is told to be text. */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
