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
  /** Sixteen ways: more such words in a row are not met in a question. */
  private static final int MOST = 4;

  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private int forks;

  FewForks(TokenStream source) {
    super(source);
  }

  @Override
  protected boolean accept() {
    return length.getPositionLength() == 1 || ++forks <= MOST;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forks = 0;
  }
}
