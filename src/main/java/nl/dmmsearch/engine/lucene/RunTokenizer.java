package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** The terms of a text, run by run, as a source has them. */
final class RunTokenizer extends Tokenizer {
  private static final int USUAL = 1 << 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final RunSource source;
  private final int mostHoles;
  private final boolean folds;
  private final FoldedRun run = new FoldedRun();
  private final boolean inSentences;
  private char[] text = new char[1 << 8];
  private int textLength;
  private Runs runs = new Runs(text, 0);
  private RunTerms terms = RunTerms.NONE;
  private int runStart;
  private int next;
  private int holes;
  private SentenceEnds sentences = new SentenceEnds(text, 0);
  private int lastStart;
  private int lastEnd;

  /**
   * @param mostHoles how many positions without a term in a row count
   * @param inSentences whether the words of two sentences stand farther apart
   * @param folds whether runs that {@link FoldedRun} reads alike have the same terms
   */
  RunTokenizer(RunSource source, int mostHoles, boolean inSentences, boolean folds) {
    this.source = source;
    this.mostHoles = mostHoles;
    this.inSentences = inSentences;
    this.folds = folds;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    textLength = 0;
    int read = input.read(text, 0, text.length);
    while (read > 0) {
      textLength += read;
      if (textLength == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
      read = input.read(text, textLength, text.length - textLength);
    }
    runs = new Runs(text, textLength);
    terms = RunTerms.NONE;
    next = 0;
    holes = 0;
    sentences = new SentenceEnds(text, textLength);
    lastEnd = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next == terms.size()) {
      holes += terms.holes();
      if (!runs.next()) {
        terms = RunTerms.NONE;
        next = 0;
        return false;
      }
      terms = termsOfRun();
      next = 0;
    }
    clearAttributes();
    int from = terms.lettersFrom(next);
    term.copyBuffer(terms.letters(), from, terms.lettersTo(next) - from);
    int start = runStart + terms.start(next);
    int end = runStart + terms.end(next);
    offset.setOffset(start, end);
    int before = Math.min(holes + terms.increment(next), mostHoles + 1);
    increment.setPositionIncrement(before + gap(start, end));
    length.setPositionLength(terms.length(next));
    holes = 0;
    next++;
    return true;
  }

  private RunTerms termsOfRun() throws IOException {
    if (folds && run.read(text, runs.from(), runs.to())) {
      runStart = run.start();
      return source.of(run.letters(), 0, run.length(), run.hash());
    }
    runStart = runs.from();
    return source.of(text, runStart, runs.to(), runs.hash());
  }

  /** How much farther a term stands behind the one before it. */
  private int gap(int start, int end) {
    boolean ended =
        inSentences
            && lastEnd > 0
            && start >= lastEnd
            && sentences.isBetween(lastStart, lastEnd, start);
    if (end > lastEnd) {
      lastStart = start;
      lastEnd = end;
    }
    return ended ? SentenceEnds.GAP : 0;
  }

  /** The compounds that the text leaves unfinished. */
  List<Ellipses.Completed> completed(Ellipses ellipses) throws IOException {
    return ellipses.in(text, textLength);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(textLength, textLength);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (text.length > USUAL) {
      text = new char[1 << 8];
    }
  }
}
