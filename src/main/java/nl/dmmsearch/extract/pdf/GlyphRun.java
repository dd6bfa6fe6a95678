package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs of one size that were set one behind the other. */
final class GlyphRun {
  /** Everything in this class is in parts of the size of the type. */
  private static final float SAME_LINE = 0.2f;

  private static final float SAME_SIZE = 0.12f;
  private static final float BACK = 0.4f;
  private static final float AHEAD = 2;

  private final List<Glyph> glyphs = new ArrayList<>();

  static List<GlyphRun> of(List<Glyph> glyphs) {
    var runs = new ArrayList<GlyphRun>();
    for (Glyph glyph : glyphs) {
      if (runs.isEmpty() || !runs.getLast().takes(glyph)) {
        runs.add(new GlyphRun());
      }
      runs.getLast().glyphs.add(glyph);
    }
    return runs;
  }

  private boolean takes(Glyph next) {
    Glyph last = glyphs.getLast();
    float size = Math.max(last.size(), next.size());
    return Math.abs(next.baseline() - last.baseline()) <= SAME_LINE * size
        && Math.abs(next.size() - last.size()) <= SAME_SIZE * size
        && next.left() >= last.left() - BACK * size
        && next.left() - last.right() <= AHEAD * size;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  float left() {
    return glyphs.getFirst().left();
  }

  float right() {
    return glyphs.getLast().right();
  }

  float size() {
    return glyphs.getFirst().size();
  }

  /** Of the middle: a scan may be askew. */
  float baseline() {
    return (glyphs.getFirst().baseline() + glyphs.getLast().baseline()) / 2;
  }

  boolean isDigits() {
    return glyphs.stream().allMatch(glyph -> glyph.text().matches("[0-9]+| *"))
        && glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }
}
