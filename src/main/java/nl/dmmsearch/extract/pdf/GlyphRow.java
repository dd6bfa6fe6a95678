package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs of glyphs that share a baseline, over the whole width of the page. */
final class GlyphRow {
  /** Of the smaller type. */
  private static final float SAME_LINE = 0.25f;

  private final List<GlyphRun> runs = new ArrayList<>();
  private final float baseline;

  private GlyphRow(float baseline) {
    this.baseline = baseline;
  }

  /**
   * The rows of a page, from the top; what is raised or lowered stands in the row it belongs to.
   */
  static List<GlyphRow> of(List<GlyphRun> runs) {
    List<GlyphRun> sorted =
        runs.stream()
            .filter(run -> !run.isBlank() || run.glyphs().size() <= 4)
            .sorted(Comparator.comparingDouble(GlyphRun::baseline))
            .toList();
    var rows = new ArrayList<GlyphRow>();
    for (GlyphRun run : sorted) {
      if (rows.isEmpty() || !rows.getLast().takes(run)) {
        rows.add(new GlyphRow(run.baseline()));
      }
      rows.getLast().runs.add(run);
    }
    RaisedMarks.settle(rows);
    return rows;
  }

  private boolean takes(GlyphRun run) {
    float size = Math.min(run.size(), runs.getLast().size());
    return run.baseline() - baseline <= SAME_LINE * size;
  }

  float baseline() {
    return baseline;
  }

  List<GlyphRun> runs() {
    return runs;
  }

  /** All glyphs from left to right. */
  List<Glyph> glyphs() {
    return runs.stream()
        .flatMap(run -> run.glyphs().stream())
        .sorted(Comparator.comparingDouble(Glyph::left))
        .toList();
  }
}
