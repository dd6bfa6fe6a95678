package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Remembers what an analyzer made of the runs met last, so that it is asked once for each of the
 * common words. A run has two places; the one that was filled longer ago is given up. Threads may
 * overwrite what others just put there: then it is made again.
 */
final class RunMemo {
  /** Longer runs hardly come again. */
  private static final int LONGEST = 48;

  /** Behind a run a word, so that it can be seen how many positions lie between. */
  private static final String NEXT = "\nx";

  /** Words of which only the first and the last have a term. */
  private static final String HOLES = "x . . . x";

  private final Analyzer analyzer;
  private final RunTerms[] places;

  /**
   * @param places how many runs are remembered at most; a power of two
   */
  RunMemo(Analyzer analyzer, int places) {
    if (Integer.bitCount(places) != 1) {
      throw new IllegalArgumentException("not a power of two: " + places);
    }
    this.analyzer = analyzer;
    this.places = new RunTerms[places];
  }

  /**
   * What the analyzer makes of a run.
   *
   * @param text not changed and not kept
   * @param hash a number that equal runs have in common
   */
  RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    if (to - from > LONGEST) {
      return made(Arrays.copyOfRange(text, from, to));
    }
    int mixed = hash * 0x9E3779B9;
    int place = (mixed >>> 7) & (places.length - 1);
    RunTerms first = places[place];
    if (first != null && first.isOf(text, from, to)) {
      return first;
    }
    RunTerms second = places[place ^ 1];
    if (second != null && second.isOf(text, from, to)) {
      return second;
    }
    RunTerms made = made(Arrays.copyOfRange(text, from, to));
    places[place ^ 1] = first;
    places[place] = made;
    return made;
  }

  /**
   * How many positions without a term in a row the analyzer leaves: making a graph of terms flat
   * takes several together.
   */
  int mostHoles() throws IOException {
    int most = 0;
    try (TokenStream terms = analyzer.tokenStream("", HOLES)) {
      var increment = terms.addAttribute(PositionIncrementAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        most = Math.max(most, increment.getPositionIncrement() - 1);
      }
      terms.end();
    }
    return most < 3 ? most : Integer.MAX_VALUE - 1;
  }

  private RunTerms made(char[] run) throws IOException {
    var made = new RunTerms.Builder();
    int holes = 0;
    try (TokenStream terms = analyzer.tokenStream("", new String(run) + NEXT)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = terms.addAttribute(OffsetAttribute.class);
      var increment = terms.addAttribute(PositionIncrementAttribute.class);
      var length = terms.addAttribute(PositionLengthAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        if (offset.startOffset() > run.length) {
          holes = increment.getPositionIncrement() - 1;
          break;
        }
        made.letters(term.buffer(), term.length());
        made.place(offset.startOffset(), offset.endOffset());
        made.position(increment.getPositionIncrement(), length.getPositionLength());
      }
      terms.end();
    }
    return made.of(run, holes);
  }
}
