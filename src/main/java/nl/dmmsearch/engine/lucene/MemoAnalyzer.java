package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;

/** Gives what another analyzer gives, faster: that one is asked once for each common word. */
final class MemoAnalyzer extends Analyzer {
  private final Analyzer plain;
  private final RunMemo memo;
  private final int mostHoles;

  /**
   * @param runs how many runs of characters are remembered; a power of two
   * @throws IOException if the other analyzer throws it
   */
  MemoAnalyzer(Analyzer plain, int runs) throws IOException {
    this.plain = plain;
    this.memo = new RunMemo(plain, runs);
    this.mostHoles = memo.mostHoles();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new RunTokenizer(memo, mostHoles));
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
