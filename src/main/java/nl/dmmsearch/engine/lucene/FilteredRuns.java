package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * The terms of runs as filters leave them. Chains that begin alike so share what they make of a run
 * up to where they part.
 */
final class FilteredRuns implements RunSource {
  private final RunSource before;
  private final ThreadLocal<Line> lines;

  /**
   * @param steps leave no position without a term that had one, and look at no term of another
   *     position
   */
  FilteredRuns(RunSource before, List<Step<TokenFilterFactory>> steps) {
    List<TokenFilterFactory> filters = steps.stream().map(Step::factory).toList();
    this.before = before;
    this.lines = ThreadLocal.withInitial(() -> new Line(filters));
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    RunTerms terms = before.of(text, from, to, hash);
    return terms.size() == 0 ? terms : lines.get().through(terms);
  }

  /** The filters of one thread. */
  private static final class Line {
    private final Replayed start = new Replayed();
    private final TokenStream end;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PositionIncrementAttribute increment;
    private final PositionLengthAttribute length;

    Line(List<TokenFilterFactory> filters) {
      TokenStream stream = start;
      for (TokenFilterFactory filter : filters) {
        stream = filter.create(stream);
      }
      end = stream;
      term = end.addAttribute(CharTermAttribute.class);
      offset = end.addAttribute(OffsetAttribute.class);
      increment = end.addAttribute(PositionIncrementAttribute.class);
      length = end.addAttribute(PositionLengthAttribute.class);
    }

    RunTerms through(RunTerms terms) throws IOException {
      var made = new RunTerms.Builder();
      start.terms = terms;
      end.reset();
      while (end.incrementToken()) {
        made.letters(term.buffer(), term.length());
        made.place(offset.startOffset(), offset.endOffset());
        made.position(increment.getPositionIncrement(), length.getPositionLength());
      }
      end.end();
      return made.of(terms.run(), terms.holes());
    }
  }

  private static final class Replayed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private RunTerms terms = RunTerms.NONE;
    private int next;

    @Override
    public void reset() throws IOException {
      super.reset();
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      int from = terms.lettersFrom(next);
      term.copyBuffer(terms.letters(), from, terms.lettersTo(next) - from);
      offset.setOffset(terms.start(next), terms.end(next));
      increment.setPositionIncrement(terms.increment(next));
      length.setPositionLength(terms.length(next));
      next++;
      return true;
    }
  }
}
