package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * The terms of all layers of a run in one line, each with the mark of the layers that it is in, see
 * {@link Layer}. A word has the same position in each, and what has a stem is among the parts.
 */
final class LayeredRuns implements RunSource {
  private final RunSource written;
  private final RunSource stems;
  private final RunSource parts;

  /**
   * @param written words as written
   * @param stems their stems
   * @param parts their stems and those of the parts of compounds
   */
  LayeredRuns(RunSource written, RunSource stems, RunSource parts) {
    this.written = written;
    this.stems = stems;
    this.parts = parts;
  }

  /** The terms of a source, as of parts of compounds alone. */
  static RunSource ofParts(RunSource parts) {
    RunSource nothing = (text, from, to, hash) -> RunTerms.NONE;
    return new LayeredRuns(nothing, nothing, parts);
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    var line = new Line();
    var word = new Place(written.of(text, from, to, hash));
    var stem = new Place(stems.of(text, from, to, hash));
    var part = new Place(parts.of(text, from, to, hash));
    int position = first(word, stem, part);
    while (position < Place.NONE) {
      line.position = position;
      word.goTo(position);
      stem.goTo(position);
      part.goTo(position);
      for (int i = word.from; i < word.to; i++) {
        if (!stem.has(word.terms, i)) {
          line.add(Layer.WRITTEN_ONLY, word.terms, i);
        }
      }
      for (int i = part.from; i < part.to; i++) {
        String ofStem = word.has(part.terms, i) ? "" : Layer.STEM_ONLY;
        line.add(stem.has(part.terms, i) ? ofStem : Layer.PART_ONLY, part.terms, i);
      }
      position = first(word, stem, part);
    }
    return line.made.of(Arrays.copyOfRange(text, from, to), part.terms.holes());
  }

  private static int first(Place word, Place stem, Place part) {
    return Math.min(word.next(), Math.min(stem.next(), part.next()));
  }

  /** The terms of one layer at one position. */
  private static final class Place {
    static final int NONE = Integer.MAX_VALUE;

    private final RunTerms terms;
    private int from;
    private int to;
    private int position;

    Place(RunTerms terms) {
      this.terms = terms;
    }

    /** The next position with a term. */
    int next() {
      return to < terms.size() ? position + terms.increment(to) : NONE;
    }

    void goTo(int there) {
      from = to;
      if (next() == there) {
        position = there;
        to++;
        while (to < terms.size() && terms.increment(to) == 0) {
          to++;
        }
      }
    }

    boolean has(RunTerms others, int other) {
      for (int i = from; i < to; i++) {
        if (haveSameLetters(terms, i, others, other)) {
          return true;
        }
      }
      return false;
    }

    private static boolean haveSameLetters(RunTerms a, int i, RunTerms b, int j) {
      return Arrays.equals(
          a.letters(),
          a.lettersFrom(i),
          a.lettersTo(i),
          b.letters(),
          b.lettersFrom(j),
          b.lettersTo(j));
    }
  }

  private static final class Line {
    private final RunTerms.Builder made = new RunTerms.Builder();
    private char[] letters = new char[64];
    private int at;
    private int position;

    void add(String mark, RunTerms terms, int term) {
      int from = terms.lettersFrom(term);
      int length = terms.lettersTo(term) - from;
      if (mark.isEmpty()) {
        made.letters(terms.letters(), from, length);
      } else {
        letters = ArrayUtil.grow(letters, length + 1);
        letters[0] = mark.charAt(0);
        System.arraycopy(terms.letters(), from, letters, 1, length);
        made.letters(letters, 0, length + 1);
      }
      made.place(terms.start(term), terms.end(term));
      made.position(position - at, terms.length(term));
      at = position;
    }
  }
}
