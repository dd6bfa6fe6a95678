package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * Does what {@link StemmerOverrideFilterFactory} does, but is ready as soon as its list is read:
 * that one would first make an automaton of it, at every start.
 */
final class SortedOverrides extends TokenFilterFactory implements ResourceLoaderAware {
  private final String dictionary;
  private SortedPairs pairs = SortedPairs.of(new byte[0]);

  SortedOverrides(Map<String, String> options) {
    super(options);
    this.dictionary = require(options, "dictionary");
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    try (InputStream list = loader.openResource(dictionary)) {
      pairs = SortedPairs.of(list.readAllBytes());
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new Replaced(input, pairs);
  }

  private static final class Replaced extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermToBytesRefAttribute bytes = addAttribute(TermToBytesRefAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final SortedPairs pairs;

    Replaced(TokenStream input, SortedPairs pairs) {
      super(input);
      this.pairs = pairs;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String becomes = keyword.isKeyword() ? null : pairs.of(bytes.getBytesRef());
      if (becomes != null) {
        term.setEmpty().append(becomes);
        keyword.setKeyword(true);
      }
      return true;
    }
  }
}
