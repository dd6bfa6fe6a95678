package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a row of glyphs into segments and words. Many producers write no spaces, or write them where
 * none are seen: the gaps decide.
 */
final class WordGaps {
  /** In parts of the size of the type: a gap that parts segments. */
  private static final float SEGMENT = 1.1f;

  /** A gap that parts words, where no space was written. */
  private static final float WORD = 0.17f;

  /** A gap that is seen, where a space was written. */
  private static final float SEEN = 0.06f;

  /** All letters of a word so far apart are spaced on purpose. */
  private static final float SPACED = 0.06f;

  private static final int ENOUGH = 4;

  /** The same letter so near, in parts of its width, was struck twice to look bold. */
  private static final float STRUCK_TWICE = 0.25f;

  private final List<Segment> done = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();
  private final List<Boolean> spaced = new ArrayList<>();

  private WordGaps() {}

  static List<Segment> segments(GlyphRow row) {
    var gaps = new WordGaps();
    boolean blank = false;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.text().isEmpty()) {
        gaps.stretch(glyph);
      } else if (glyph.isBlank()) {
        blank = true;
      } else {
        gaps.take(glyph, blank);
        blank = false;
      }
    }
    gaps.close();
    return gaps.done;
  }

  /** A glyph that another speaks for takes up room all the same. */
  private void stretch(Glyph silent) {
    if (!open.isEmpty() && silent.right() > open.getLast().right()) {
      Glyph last = open.getLast();
      float width = silent.right() - last.left();
      open.set(
          open.size() - 1,
          new Glyph(last.text(), last.left(), width, last.baseline(), last.size(), last.bold()));
    }
  }

  private void take(Glyph glyph, boolean blank) {
    if (!open.isEmpty()) {
      Glyph last = open.getLast();
      if (isSame(last, glyph)) {
        open.set(open.size() - 1, last.embolden());
        return;
      }
      if (glyph.left() - last.right() > SEGMENT * Math.max(last.size(), glyph.size())) {
        close();
        blank = false;
      }
    }
    open.add(glyph);
    spaced.add(blank);
  }

  private static boolean isSame(Glyph last, Glyph next) {
    return last.text().equals(next.text())
        && Math.abs(next.left() - last.left()) < STRUCK_TWICE * last.width()
        && Math.abs(next.baseline() - last.baseline()) < 1;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    float size = size();
    Glyph first = open.getFirst();
    boolean bold = open.stream().allMatch(glyph -> glyph.bold() || !isLetter(glyph));
    float right = (float) open.stream().mapToDouble(Glyph::right).max().orElse(first.right());
    boolean heavy = bold && open.stream().anyMatch(Glyph::bold);
    done.add(new Segment(text(size), first.left(), right, baseline(), size, heavy));
    open.clear();
    spaced.clear();
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  private String text(float size) {
    float letters = lowerQuartile();
    boolean everywhere =
        open.size() > ENOUGH && spaced.subList(1, spaced.size()).stream().allMatch(blank -> blank);
    boolean apart = open.size() > ENOUGH && letters > SPACED * size;
    float least = (apart ? letters : 0) + WORD * size;
    var out = new StringBuilder();
    for (int i = 0; i < open.size(); i++) {
      float gap = i == 0 ? 0 : gap(i);
      boolean written = spaced.get(i) && gap > SEEN * size && !everywhere;
      if (i > 0 && (written || gap > least)) {
        out.append(' ');
      }
      out.append(open.get(i).text());
    }
    return out.toString();
  }

  private float gap(int i) {
    return open.get(i).left() - open.get(i - 1).right();
  }

  private float lowerQuartile() {
    double[] gaps = new double[Math.max(0, open.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = gap(i + 1);
    }
    return gaps.length == 0 ? 0 : (float) Ordered.at(gaps, 0.25);
  }

  private float size() {
    return (float) Ordered.at(open.stream().mapToDouble(Glyph::size).toArray(), 0.5);
  }

  private float baseline() {
    return (float) Ordered.at(open.stream().mapToDouble(Glyph::baseline).toArray(), 0.5);
  }
}
