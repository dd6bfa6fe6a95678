package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.engine.lucene.KeptText.Paragraph;
import nl.dmmsearch.search.Mark;

/**
 * Finds the passages that show best where a text matches. Only paragraphs in which something does
 * are read, and they are cut no further than to the last of that.
 */
final class PassageFinder {
  private final KeptText text;

  PassageFinder(KeptText text) {
    this.text = text;
  }

  /**
   * A passage to show.
   *
   * @param start in the whole text
   * @param text without the space behind it
   * @param marks counted from its start
   */
  record Found(int start, String text, List<Mark> marks) {
    Found unmarked() {
      return new Found(start, text, List.of());
    }
  }

  /**
   * The passages that match best, best first, at most {@code most}.
   *
   * @param spots in order
   */
  List<Found> best(List<Spot> spots, int most) {
    List<Spot> pieces = pieces(spots);
    var score = new PassageScore(text.length(), pieces);
    var passages = new ArrayList<Passage>();
    int from = 0;
    while (from < pieces.size()) {
      Paragraph paragraph = text.at(pieces.get(from).start());
      int to = from;
      while (to < pieces.size() && pieces.get(to).start() < paragraph.end()) {
        to++;
      }
      passages.addAll(
          Passage.in(paragraph.start(), text.read(paragraph), pieces.subList(from, to)));
      from = to;
    }
    return passages.stream()
        .map(passage -> new Scored(passage, score.of(passage)))
        .sorted(Scored.BEST_FIRST)
        .limit(most)
        .map(scored -> scored.passage().found())
        .toList();
  }

  private record Scored(Passage passage, double score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> scored.passage().start());
  }

  /** In order; what runs on over the end of a paragraph is in two pieces. */
  private List<Spot> pieces(List<Spot> spots) {
    var pieces = new ArrayList<Spot>(spots.size());
    int end = 0;
    for (Spot spot : spots) {
      end = spot.start() < end ? end : text.at(spot.start()).end();
      if (spot.end() <= end) {
        pieces.add(spot);
      } else {
        cut(spot, pieces);
      }
    }
    pieces.sort(Spot.IN_ORDER);
    return pieces;
  }

  private void cut(Spot spot, List<Spot> pieces) {
    int from = spot.start();
    while (from < spot.end()) {
      Paragraph paragraph = text.at(from);
      int start = Math.max(from, paragraph.start());
      if (start < spot.end()) {
        pieces.add(new Spot(start, Math.min(spot.end(), paragraph.end()), spot.what()));
      }
      from = paragraph.end();
    }
  }
}
