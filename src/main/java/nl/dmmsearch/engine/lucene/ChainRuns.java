package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** The terms that an analyzer gives for runs. */
final class ChainRuns implements RunSource {
  /** Behind a run a word, so that it can be seen how many positions lie between. */
  private static final String NEXT = "\nx";

  /** Words of which only the first and the last have a term. */
  private static final String HOLES = "x . . . x";

  private final Analyzer analyzer;

  ChainRuns(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    char[] run = Arrays.copyOfRange(text, from, to);
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

  /**
   * How many positions without a term in a row an analyzer leaves: making a graph of terms flat
   * takes several together.
   */
  static int mostHoles(Analyzer analyzer) {
    int most = 0;
    try (TokenStream terms = analyzer.tokenStream("", HOLES)) {
      var increment = terms.addAttribute(PositionIncrementAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        most = Math.max(most, increment.getPositionIncrement() - 1);
      }
      terms.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return most < 3 ? most : Integer.MAX_VALUE - 1;
  }
}
