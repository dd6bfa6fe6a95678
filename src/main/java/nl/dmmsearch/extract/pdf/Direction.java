package nl.dmmsearch.extract.pdf;

/** Which way a line of text runs on the page as shown. */
enum Direction {
  RIGHT,
  UP,
  LEFT,
  DOWN,
  SLANTED;

  /** So little a scan may be askew, as a tangent. */
  private static final float ASKEW = 0.12f;

  /** The direction of a vector, downwards positive. */
  static Direction of(float x, float y) {
    if (Math.abs(y) <= ASKEW * Math.abs(x)) {
      return x >= 0 ? RIGHT : LEFT;
    }
    if (Math.abs(x) <= ASKEW * Math.abs(y)) {
      return y >= 0 ? DOWN : UP;
    }
    return SLANTED;
  }

  /** The glyph on a page that was turned until this direction runs to the right. */
  Glyph upright(Glyph glyph, float width, float height) {
    float x = glyph.left();
    float y = glyph.baseline();
    return switch (this) {
      case RIGHT, SLANTED -> glyph;
      case UP -> glyph.at(height - y, x);
      case LEFT -> glyph.at(width - x, height - y);
      case DOWN -> glyph.at(y, width - x);
    };
  }

  boolean turnsPaper() {
    return this == UP || this == DOWN;
  }
}
