package nl.dmmsearch.engine.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** Gives what another analyzer gives, faster: that one is asked once for each common word. */
final class MemoAnalyzer extends Analyzer {
  private final Analyzer plain;
  private final RunSource runs;
  private final int mostHoles;
  private final boolean folds;
  private final boolean inSentences;
  private final @Nullable Completing completing;

  /**
   * @param runs how many runs of characters are remembered; a power of two
   */
  MemoAnalyzer(Analyzer plain, int runs) {
    this(plain, new RunMemo(new ChainRuns(plain), runs), false);
  }

  /** For an analyzer that only folds: of letters without accents it makes small ones. */
  static MemoAnalyzer ofFolding(Analyzer plain, int runs) {
    var source = new PlainRuns(new ChainRuns(plain));
    return new MemoAnalyzer(plain, new RunMemo(source, runs), true);
  }

  private MemoAnalyzer(Analyzer plain, RunSource runs, boolean folds) {
    this.plain = plain;
    this.runs = runs;
    this.mostHoles = ChainRuns.mostHoles(plain);
    this.folds = folds;
    this.inSentences = false;
    this.completing = null;
  }

  private MemoAnalyzer(
      MemoAnalyzer like, RunSource runs, boolean inSentences, @Nullable Completing completing) {
    this.plain = like.plain;
    this.runs = runs;
    this.mostHoles = like.mostHoles;
    this.folds = like.folds;
    this.inSentences = inSentences;
    this.completing = completing;
  }

  /**
   * How unfinished compounds are completed.
   *
   * @param ellipses finds them
   * @param whole gives the terms of the whole words
   */
  private record Completing(Ellipses ellipses, RunSource whole) {}

  /** This analyzer, and those made of it, with words of two sentences farther apart. */
  MemoAnalyzer inSentences() {
    return new MemoAnalyzer(this, runs, true, completing);
  }

  /** An analyzer that gives what filters make of the terms of this one. */
  MemoAnalyzer then(List<Step<TokenFilterFactory>> steps, int size) {
    return behind(new FilteredRuns(runs, steps), size);
  }

  /**
   * An analyzer that gives the stems of the terms of this one.
   *
   * @param stems makes exactly one term of a term
   */
  MemoAnalyzer stemmed(RunSource stems, int size) {
    return behind(new StemmedRuns(runs, stems), size);
  }

  private MemoAnalyzer behind(RunSource source, int size) {
    return new MemoAnalyzer(this, new RunMemo(source, size), inSentences, null);
  }

  /** This analyzer, which also gives the terms of compounds that a text leaves unfinished. */
  MemoAnalyzer completing(Ellipses missing) {
    return new MemoAnalyzer(this, runs, inSentences, new Completing(missing, runs));
  }

  /**
   * An analyzer that gives the terms of all layers, with their marks.
   *
   * @param written gives words as written; this one gives the stems of words and parts
   * @param stems gives their stems
   */
  MemoAnalyzer layered(MemoAnalyzer written, MemoAnalyzer stems, int size) {
    var all = new RunMemo(new LayeredRuns(written.runs, stems.runs, runs), size);
    return new MemoAnalyzer(
        this,
        all,
        inSentences,
        completing == null
            ? null
            : new Completing(completing.ellipses(), LayeredRuns.ofParts(runs)));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var terms = new RunTokenizer(runs, mostHoles, inSentences, folds);
    return completing == null
        ? new TokenStreamComponents(terms)
        : new TokenStreamComponents(
            terms, new CompletedWords(terms, completing.ellipses(), completing.whole()));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return plain.getPositionIncrementGap(field);
  }

  @Override
  public int getOffsetGap(String field) {
    return plain.getOffsetGap(field);
  }
}
