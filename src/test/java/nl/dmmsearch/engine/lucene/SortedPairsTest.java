package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucene's own filter is the oracle. */
class SortedPairsTest {

  @Test
  void words_becomeWhatLucenesFilterMakesOfThem() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Map<String, String> pairs = new TreeMap<>();
      for (int j = random.nextInt(30); j >= 0; j--) {
        pairs.put(word(random), word(random));
      }
      List<String> lines = new ArrayList<>();
      pairs.forEach((word, becomes) -> lines.add(word + "\t" + becomes));
      if (random.nextBoolean()) {
        Collections.shuffle(lines, random);
      }
      lines.add(random.nextInt(lines.size() + 1), "");
      String list = "# words\n" + String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
      List<String> words = new ArrayList<>(pairs.keySet());
      for (int j = 0; j < 20; j++) {
        words.add(word(random));
      }
      String text = String.join(" ", words);

      assertThat(terms(new SortedOverrides(options()), list, text))
          .as("seed %d, %s", seed, list)
          .isEqualTo(terms(new StemmerOverrideFilterFactory(options()), list, text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"leden", "leden\tlid\tlid", "lid\tlid\nleden lid\nkind\tkind"})
  void lineThatIsNoPair_isRefused(String list) {
    assertThatThrownBy(() -> SortedPairs.of(list.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leden");
  }

  private static Map<String, String> options() {
    return new TreeMap<>(Map.of("dictionary", "list"));
  }

  /** Few letters, so that words begin alike. */
  private static String word(Random random) {
    var word = new StringBuilder("a");
    for (int i = random.nextInt(4); i > 0; i--) {
      word.append("ab\u00e9-z".charAt(random.nextInt(3) == 0 ? 2 : random.nextInt(2)));
    }
    return word.toString();
  }

  private static <F extends TokenFilterFactory & ResourceLoaderAware> List<String> terms(
      F factory, String list, String text) throws IOException {
    factory.inform(new OneList(list));
    var found = new ArrayList<String>();
    var words = new WhitespaceTokenizer();
    words.setReader(new java.io.StringReader(text));
    try (TokenStream stream = factory.create(words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      KeywordAttribute keyword = stream.addAttribute(KeywordAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + " " + keyword.isKeyword());
      }
      stream.end();
    }
    return found;
  }

  private record OneList(String list) implements ResourceLoader {
    @Override
    public InputStream openResource(String resource) {
      return new java.io.ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> Class<? extends T> findClass(String name, Class<T> type) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public <T> T newInstance(String name, Class<T> type) {
      throw new UnsupportedOperationException(name);
    }
  }
}
