package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.CapitalWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.junit.jupiter.api.Test;

/**
 * What is declared must mean the same to an engine that has nothing but Lucene's own factories:
 * they are the oracle for our faster ones and for what is remembered.
 */
class DeclaredChainsTest {
  private static final List<String> BEGINNINGS =
      List.of("", "ge", "be", "aan", "missie", "prec", "koni", "wereld", "dui", "vliegtuig", "ba");

  private static final List<String> ENDINGS =
      List.of(
          "heden", "ies", "ieen", "els", "ens", "eaus", "ges", "end", "ende", "enden", "nkje",
          "nkjes", "mpje", "etjes", "tje", "itjes", "kjes", "lijk", "lijke", "igste", "ische",
          "zamere", "bare", "barder", "baarst", "loosste", "ste", "eert", "eerden", "eer", "igd",
          "elt", "erden", "ert", "baar", "heid", "ann", "ev", "oz", "s", "en", "\u0085", "");

  @Test
  void words_haveTheTermsThatLucenesFactoriesGive() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    List<String> texts = new ArrayList<>();
    List<String> listed =
        Stream.of("lemmas.txt", "compound-words.txt").flatMap(DeclaredChainsTest::words).toList();
    for (int i = 0; i < 1500; i++) {
      texts.add(
          String.join(" ", IntStream.range(0, 20).mapToObj(j -> word(random, listed)).toList()));
    }
    for (Map.Entry<String, Chain> field :
        Map.of(
                Schema.EXACT, Chains.exact(),
                Schema.TEXT, Chains.stemmed(),
                Schema.PARTS, Chains.parts())
            .entrySet()) {
      assertSame(Analysis.indexing(), field.getKey(), field.getValue(), texts, seed);
    }
    assertSame(Analysis.querying(), Schema.EXACT, Chains.exactQuery(), texts, seed);
    assertSame(Analysis.querying(), Schema.TEXT, Chains.stemmedQuery(), texts, seed);
  }

  private static void assertSame(
      Analyzer ours, String field, Chain chain, List<String> texts, long seed) throws IOException {
    Analyzer lucenes = new Lucenes(chain);
    for (String text : texts) {
      assertThat(Terms.told(ours, field, text))
          .as("seed %d, %s: %s", seed, field, text)
          .isEqualTo(Terms.told(lucenes, field, text));
    }
  }

  /** As dictionaries have it, two together, or with an ending that some pattern is about. */
  private static String word(Random random, List<String> listed) {
    String known = pick(random, listed);
    return switch (random.nextInt(7)) {
      case 0 -> known;
      case 1 -> known + pick(random, listed);
      case 2 -> Character.toUpperCase(known.charAt(0)) + known.substring(1) + ",";
      case 3 -> known + pick(random, ENDINGS);
      case 4 -> pick(random, CapitalWords.all()) + pick(random, List.of("", ",", "-" + known, "S"));
      case 5 -> known.toUpperCase(Locale.ROOT);
      default -> pick(random, BEGINNINGS) + pick(random, ENDINGS) + pick(random, ENDINGS);
    };
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Stream<String> words(String file) {
    try (InputStream in = Analysis.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t")[0])
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chain by the factories that Lucene finds by the names and options of its steps. */
  private static final class Lucenes extends Analyzer {
    private final List<CharFilterFactory> characters = new ArrayList<>();
    private final TokenizerFactory tokenizer;
    private final List<TokenFilterFactory> filters = new ArrayList<>();

    Lucenes(Chain chain) throws IOException {
      for (Step<?> step : chain.characters()) {
        characters.add(
            informed(CharFilterFactory.forName(step.name(), new HashMap<>(step.options()))));
      }
      tokenizer = TokenizerFactory.forName(chain.tokenizer().name(), new HashMap<>());
      for (Step<?> step : chain.filters()) {
        filters.add(
            informed(TokenFilterFactory.forName(step.name(), new HashMap<>(step.options()))));
      }
    }

    private static <F> F informed(F factory) throws IOException {
      if (factory instanceof ResourceLoaderAware reads) {
        reads.inform(new ClasspathResourceLoader(Step.class));
      }
      return factory;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      Reader changed = text;
      for (CharFilterFactory each : characters) {
        changed = each.create(changed);
      }
      return changed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = tokenizer.create();
      TokenStream terms = words;
      for (TokenFilterFactory each : filters) {
        terms = each.create(terms);
      }
      return new TokenStreamComponents(words, terms);
    }
  }
}
