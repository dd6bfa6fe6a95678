package nl.dmmsearch.extract.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings small type that is raised or lowered back into its line. Raised digits become the
 * characters for raised digits: they mark notes.
 */
final class RaisedMarks {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** So many rows around a raised mark its own can lie. */
  private static final int AROUND = 3;

  private static final int LONGEST = 8;

  private RaisedMarks() {}

  static void settle(List<GlyphRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      GlyphRow row = rows.get(i);
      for (GlyphRun run : List.copyOf(row.runs())) {
        if (run.glyphs().size() <= LONGEST && !run.isBlank()) {
          settle(rows, i, run);
        }
      }
    }
    rows.removeIf(row -> row.runs().isEmpty());
  }

  private static void settle(List<GlyphRow> rows, int at, GlyphRun run) {
    int last = Math.min(rows.size() - 1, at + AROUND);
    for (int i = Math.max(0, at - AROUND); i <= last; i++) {
      GlyphRun host = host(rows.get(i), run);
      if (host != null) {
        float lift = host.baseline() - run.baseline();
        rows.get(at).runs().remove(run);
        rows.get(i).runs().add(lift > 0 ? raised(run) : run);
        return;
      }
    }
  }

  private static @Nullable GlyphRun host(GlyphRow row, GlyphRun run) {
    for (GlyphRun other : row.runs()) {
      if (other != run && stands(run, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean stands(GlyphRun run, GlyphRun host) {
    float size = host.size();
    float lift = (host.baseline() - run.baseline()) / size;
    boolean small = run.size() <= 0.85f * size;
    boolean up = lift > 0.1f && lift < 0.7f && (small || (run.isDigits() && lift > 0.25f));
    boolean down = small && lift < -0.05f && lift > -0.4f;
    return (up || down) && !host.isBlank() && isBeside(run, host, size, up);
  }

  /** Behind or within the host's letters; before them only as the mark of a note. */
  private static boolean isBeside(GlyphRun run, GlyphRun host, float size, boolean up) {
    boolean behind = run.left() >= host.left() && run.left() <= host.right() + 0.35f * size;
    float before = host.left() - run.right();
    boolean opens = up && run.isDigits() && before > -0.2f * size && before < 1.2f * size;
    return behind || opens;
  }

  private static GlyphRun raised(GlyphRun run) {
    run.glyphs().replaceAll(glyph -> glyph.with(raised(glyph.text())));
    return run;
  }

  private static String raised(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return out.toString();
  }

  /** The number that raised digits write; other characters stay. */
  static String lowered(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = RAISED.indexOf(c);
      out.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return out.toString();
  }

  static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }
}
