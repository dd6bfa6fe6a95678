package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Lets only the first few words of a text be looked up both joined and in their pieces, as {@code
 * defensie-uitgaven} is, and all further ones in their pieces. Lucene writes out every way through
 * a phrase, so each such word doubles their number.
 */
final class FewForks extends FilteringTokenFilter {
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final int most;
  private int forks;

  /**
   * @param most how many words may go two ways
   */
  FewForks(TokenStream source, int most) {
    super(source);
    this.most = most;
  }

  @Override
  protected boolean accept() {
    return length.getPositionLength() == 1 || ++forks <= most;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forks = 0;
  }
}
