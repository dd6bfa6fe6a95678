package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.compound.HyphenationCompoundWordTokenFilter;
import org.apache.lucene.analysis.compound.HyphenationCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * Does what {@link DictionaryCompoundWordTokenFilterFactory} and, where patterns of hyphenation are
 * named, {@link HyphenationCompoundWordTokenFilterFactory} do, but with a {@link WordTable}.
 */
final class TabledCompounds extends TokenFilterFactory implements ResourceLoaderAware {
  private final String dictionary;
  private final @Nullable String patterns;
  private final int shortest;
  private final int shortestPart;
  private final int longestPart;
  private final boolean onlyLongest;
  private final boolean apart;
  private CharArraySet words = CharArraySet.EMPTY_SET;
  private @Nullable HyphenationTree seams;

  TabledCompounds(Map<String, String> options) {
    super(options);
    dictionary = require(options, "dictionary");
    patterns = get(options, "hyphenator");
    get(options, "encoding");
    shortest = requireInt(options, "minWordSize");
    shortestPart = requireInt(options, "minSubwordSize");
    longestPart = requireInt(options, "maxSubwordSize");
    onlyLongest = getBoolean(options, "onlyLongestMatch", false);
    if (onlyLongest != getBoolean(options, "onlyLongestMatchIgnoreSubwords", false)) {
      throw new IllegalArgumentException("the longest words alone, but with what lies in them");
    }
    apart = getBoolean(options, "noOverlappingMatches", false);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    try (InputStream list = loader.openResource(dictionary)) {
      words = WordTable.of(list.readAllBytes());
    }
    if (patterns != null) {
      try (InputStream xml = loader.openResource(patterns)) {
        seams = HyphenationCompoundWordTokenFilter.getHyphenationTree(new InputSource(xml));
      }
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return seams == null
        ? new DictionaryCompoundWordTokenFilter(
            input, words, shortest, shortestPart, longestPart, onlyLongest)
        : new HyphenationCompoundWordTokenFilter(
            input, seams, words, shortest, shortestPart, longestPart, onlyLongest, false, apart);
  }
}
