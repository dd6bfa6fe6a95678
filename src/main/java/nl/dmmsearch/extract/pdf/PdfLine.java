package nl.dmmsearch.extract.pdf;

/**
 * A line of a page as a person reads it.
 *
 * @param text of it, clean
 * @param place where it stands
 * @param side whether it stands in a narrow column beside the text
 * @param opens whether a block of lines begins with it
 */
record PdfLine(String text, Segment place, boolean side, boolean opens) {
  float baseline() {
    return place.baseline();
  }

  float size() {
    return place.size();
  }

  PdfLine with(String other) {
    return new PdfLine(other, place, side, opens);
  }
}
