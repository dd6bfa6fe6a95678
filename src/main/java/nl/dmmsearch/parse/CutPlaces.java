package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document, cut as was asked.
 *
 * @param parts its lines, at least one part
 * @param automatic whether the text alone decided where
 * @param missing the place that is not there, so that the cut is the automatic one; null where all
 *     are
 */
record CutPlaces(List<List<TextLine>> parts, boolean automatic, Cuts.@Nullable Place missing) {
  static CutPlaces of(List<TextLine> lines, Cuts cuts) {
    return switch (cuts) {
      case Cuts.Automatic() -> new CutPlaces(Bundle.split(lines), true, null);
      case Cuts.Whole() -> new CutPlaces(List.of(lines), false, null);
      case Cuts.At(List<Cuts.Place> places) -> at(lines, places);
    };
  }

  private static CutPlaces at(List<TextLine> lines, List<Cuts.Place> places) {
    var parts = new ArrayList<List<TextLine>>();
    int from = 0;
    int found = -1;
    for (int i = 0; i < places.size(); i++) {
      found = line(lines, places.get(i), found + 1);
      if (found < 0) {
        return new CutPlaces(Bundle.split(lines), true, places.get(i));
      }
      if (i > 0) {
        parts.add(lines.subList(from, found));
        from = found;
      }
    }
    parts.add(lines.subList(from, lines.size()));
    return new CutPlaces(parts, false, null);
  }

  /** The first line with text, from {@code from} on, that is such a place; -1 without. */
  private static int line(List<TextLine> lines, Cuts.Place place, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).text().isEmpty() && place.is(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Says where a part may not begin or end: where nobody asked for the cut and the text hardly
   * tells, or where the place that was asked for is not there.
   *
   * @param number of the part, from 1
   */
  void remark(List<TextLine> part, int number, Remarks remarks) {
    if (automatic) {
      Doubts.on(part, number == 1 ? List.of() : parts.get(number - 2), remarks);
    }
    if (missing != null) {
      remarks.missing(
          Cuts.FIELD,
          "De opgegeven plek ("
              + missing.text()
              + ") staat niet in het document; de automatische verdeling bleef.");
    }
  }
}
