package nl.dmmsearch.extract.pdf;

/**
 * A character as it stands on the page, in points from the upper left corner.
 *
 * @param text of it, usually one character; empty where another glyph speaks for it
 * @param left edge
 * @param width along the line
 * @param baseline downwards
 * @param size of the type
 * @param bold whether it is heavy type
 */
record Glyph(String text, float left, float width, float baseline, float size, boolean bold) {
  float right() {
    return left + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The same glyph elsewhere. */
  Glyph at(float otherLeft, float otherBaseline) {
    return new Glyph(text, otherLeft, width, otherBaseline, size, bold);
  }

  Glyph with(String otherText) {
    return new Glyph(otherText, left, width, baseline, size, bold);
  }

  Glyph embolden() {
    return new Glyph(text, left, width, baseline, size, true);
  }
}
