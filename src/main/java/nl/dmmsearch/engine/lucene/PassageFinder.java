package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    /** Whether a spot lies in it. */
    boolean has(Spot spot) {
      return start <= spot.start() && spot.start() < start + text.length();
    }

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
    return chosen(passages, score, most).stream().map(Passage::found).toList();
  }

  /**
   * What shows most of what was asked comes first, then what shows most of the rest; of what shows
   * no more, the best by itself.
   */
  private static List<Passage> chosen(List<Passage> passages, PassageScore score, int most) {
    List<WeighedPassage> left =
        passages.stream()
            .map(score::of)
            .sorted(WeighedPassage.BEST_FIRST)
            .collect(Collectors.toCollection(ArrayList::new));
    double[] shown = new double[score.places()];
    var chosen = new ArrayList<Passage>();
    while (chosen.size() < most && !left.isEmpty()) {
      WeighedPassage next = next(left, shown);
      left.remove(next);
      next.show(shown);
      chosen.add(next.passage());
    }
    return chosen;
  }

  private static WeighedPassage next(List<WeighedPassage> left, double[] shown) {
    WeighedPassage next = left.getFirst();
    double most = next.beside(shown);
    for (WeighedPassage other : left) {
      double more = other.beside(shown);
      if (more > most) {
        next = other;
        most = more;
      }
    }
    return next;
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
        pieces.add(spot.piece(start, Math.min(spot.end(), paragraph.end())));
      }
      from = paragraph.end();
    }
  }
}
