package nl.dmmsearch.extract.pdf;

/**
 * Words that stand close together on one line.
 *
 * @param text of them, with single spaces
 * @param left edge, in points
 * @param right edge
 * @param baseline downwards
 * @param size of most of the type
 * @param bold whether all of it is heavy
 */
record Segment(String text, float left, float right, float baseline, float size, boolean bold) {
  float width() {
    return right - left;
  }

  /** The same words, settled into their line. */
  Segment at(float level, float type) {
    return new Segment(text, left, right, level, type, bold);
  }
}
