package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found on one page while its content was followed. */
final class PageGlyphs {
  /** So little text on a picture of the page is a stamp, not its text. */
  private static final int STAMP = 25;

  /** So much of a page a picture takes up that is the page. */
  private static final float WHOLE_PAGE = 0.6f;

  /** So many filled shapes without any text may be letters that were turned into drawings. */
  private static final int DRAWN_LETTERS = 40;

  private final Map<Direction, List<Glyph>> visible = new EnumMap<>(Direction.class);
  private final List<Glyph> invisible = new ArrayList<>();
  private int hidden;
  private int unmapped;
  private int shapes;
  private float imaged;
  private boolean faulty;

  void show(Direction direction, Glyph glyph) {
    visible.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
  }

  /** Text without ink, as scanners lay it over a picture. */
  void showInvisible(Glyph glyph) {
    invisible.add(glyph);
  }

  /** Text that nobody sees: white on white, or beside the paper. */
  void hide(Glyph glyph) {
    hidden += glyph.isBlank() ? 0 : 1;
  }

  void unmapped() {
    unmapped++;
  }

  void image(float share) {
    imaged += share;
  }

  void shapes(int count) {
    shapes += count;
  }

  void fault() {
    faulty = true;
  }

  boolean faulty() {
    return faulty;
  }

  /** The direction that most of the page is written in. */
  Direction direction() {
    return visible.entrySet().stream()
        .filter(entry -> entry.getKey() != Direction.SLANTED)
        .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
        .map(Map.Entry::getKey)
        .orElse(Direction.RIGHT);
  }

  List<Glyph> text() {
    return isScannersLayer() ? invisible : visible.getOrDefault(direction(), List.of());
  }

  boolean isScannersLayer() {
    return letters(visible.getOrDefault(direction(), List.of())) < STAMP
        && letters(invisible) >= STAMP;
  }

  boolean hasHidden() {
    return hidden > 0 || (letters(invisible) > 0 && !isScannersLayer());
  }

  boolean hasTurned() {
    Direction main = direction();
    return visible.entrySet().stream()
        .anyMatch(entry -> entry.getKey() != main && letters(entry.getValue()) > 0);
  }

  /** Whether so many letters are drawn without saying which that the text cannot be trusted. */
  boolean isUnclear() {
    return unmapped > 0 && unmapped >= letters(text()) / 4;
  }

  /** Whether there is something to see on the page, and little of it to read. */
  boolean needsOcr() {
    int letters = letters(text());
    if (isUnclear()) {
      return true;
    }
    boolean picture = imaged >= WHOLE_PAGE && letters < STAMP;
    return picture || (letters == 0 && (imaged > 0 || shapes >= DRAWN_LETTERS));
  }

  private static int letters(List<Glyph> glyphs) {
    return (int) glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
  }
}
