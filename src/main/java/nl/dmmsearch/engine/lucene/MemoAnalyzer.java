package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** Gives what another analyzer gives, faster: that one is asked once for each common word. */
final class MemoAnalyzer extends Analyzer {
  private final Analyzer plain;
  private final RunMemo memo;
  private final int mostHoles;
  private final @Nullable Ellipses ellipses;

  /**
   * @param runs how many runs of characters are remembered; a power of two
   * @throws IOException if the other analyzer throws it
   */
  MemoAnalyzer(Analyzer plain, int runs) throws IOException {
    this.plain = plain;
    this.memo = new RunMemo(plain, runs);
    this.mostHoles = memo.mostHoles();
    this.ellipses = null;
  }

  private MemoAnalyzer(MemoAnalyzer other, Ellipses ellipses) {
    this.plain = other.plain;
    this.memo = other.memo;
    this.mostHoles = other.mostHoles;
    this.ellipses = ellipses;
  }

  /** This analyzer, which also gives the terms of compounds that a text leaves unfinished. */
  MemoAnalyzer completing(Ellipses ellipses) {
    return new MemoAnalyzer(this, ellipses);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var terms = new RunTokenizer(memo, mostHoles);
    return ellipses == null
        ? new TokenStreamComponents(terms)
        : new TokenStreamComponents(terms, new CompletedWords(terms, ellipses));
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
