package nl.dmmsearch.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.HyphenationCompoundWordTokenFilter;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.xml.sax.InputSource;

/** Cuts words as the search does, so that the list can be tried on words whose parts are known. */
final class Splitter {
  private static final int SHORTEST_WORD = 7;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 25;

  private final KeywordTokenizer input = new KeywordTokenizer();
  private final TokenStream stream;
  private final CharTermAttribute term;

  Splitter(String hyphenation, Collection<String> words) throws IOException {
    HyphenationTree tree = tree(hyphenation);
    stream =
        new HyphenationCompoundWordTokenFilter(
            input,
            tree,
            new CharArraySet(words, false),
            SHORTEST_WORD,
            SHORTEST_PART,
            LONGEST_PART,
            false,
            false,
            true);
    term = stream.addAttribute(CharTermAttribute.class);
  }

  static HyphenationTree tree(String xml) throws IOException {
    return HyphenationCompoundWordTokenFilter.getHyphenationTree(
        new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  /** The parts of a word; none where it stays whole. */
  List<String> parts(String word) {
    try {
      input.setReader(new StringReader(word));
      stream.reset();
      List<String> parts = new ArrayList<>();
      while (stream.incrementToken()) {
        parts.add(term.toString());
      }
      stream.end();
      stream.close();
      return List.copyOf(parts.subList(1, parts.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
