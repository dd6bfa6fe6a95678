package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.dmmsearch.search.CapitalWords;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The declared chain without a memo is the oracle. */
class MemoAnalyzerTest {
  private static final String[] PIECES = {
    "a",
    "de",
    "NAVO",
    "F-35's",
    "luchtverdedigingscapaciteiten",
    "missies",
    "-",
    "&",
    "+",
    "--",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00A0",
    "\u2013",
    "\u2003",
    "\u00AD",
    "\u200B",
    "'s",
    "\u2019",
    "2,24",
    "%",
    "\u20AC",
    "1.000",
    ".",
    ",",
    "(",
    ")",
    "/",
    "\u00EF",
    "i\u0308",
    "\u2025",
    "\ud83d\ude00",
    "\ud83d",
    "\u0133",
    "\u0000",
    "\u001C",
    "\ufb01",
    "productie-",
    "-en",
    "\u066B",
    "e",
    "x",
    "\u202e",
    "\u0085"
  };

  @ParameterizedTest
  @MethodSource("chains")
  void randomText_hasTheTermsOfTheChain(Chain chain) throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Analyzer plain = new ChainAnalyzer(chain);
    Analyzer memo = new MemoAnalyzer(plain, 64);
    for (int i = 0; i < 3000; i++) {
      String text = text(random, random.nextInt(40));

      assertThat(Terms.told(memo, "f", text))
          .as("seed %d: «%s»", seed, text)
          .isEqualTo(Terms.told(plain, "f", text));
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void letters_haveTheTermsOfTheChain(Chain chain) throws IOException {
    Analyzer plain = new ChainAnalyzer(chain);
    Analyzer memo = new MemoAnalyzer(plain, 1 << 12);
    for (String text : letters()) {
      assertThat(Terms.told(memo, "f", text)).isEqualTo(Terms.told(plain, "f", text));
    }
  }

  @ParameterizedTest
  @MethodSource("foldingChains")
  void wordsInAnyCaseBetweenAnySigns_haveTheTermsOfTheChain(Chain chain) throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Analyzer plain = new ChainAnalyzer(chain);
    Analyzer memo = MemoAnalyzer.ofFolding(plain, 64);
    for (int i = 0; i < 20_000; i++) {
      String text = signed(random) + " " + signed(random) + text(random, random.nextInt(4));

      assertThat(Terms.told(memo, "f", text))
          .as("seed %d: «%s»", seed, text)
          .isEqualTo(Terms.told(plain, "f", text));
    }
  }

  @Test
  void longWordsBetweenSigns_haveTheTermsOfTheChain() throws IOException {
    Analyzer plain = new ChainAnalyzer(Chains.exact());
    Analyzer memo = MemoAnalyzer.ofFolding(plain, 64);
    for (int length = 95; length < 300; length++) {
      String text = "(X" + "x".repeat(length) + "). " + "X".repeat(length) + ",";

      assertThat(Terms.told(memo, "f", text)).isEqualTo(Terms.told(plain, "f", text));
    }
  }

  private static String signed(Random random) {
    List<String> words = CapitalWords.all();
    String word =
        random.nextBoolean()
            ? words.get(random.nextInt(words.size()))
            : PIECES[random.nextInt(PIECES.length)];
    String cased =
        switch (random.nextInt(3)) {
          case 0 -> word;
          case 1 -> word.toLowerCase(Locale.ROOT);
          default -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
        };
    return signs(random) + cased + signs(random);
  }

  private static String signs(Random random) {
    String all = "(\"'.,;:!?)]\u2019\u201D%-&";
    var signs = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      signs.append(all.charAt(random.nextInt(all.length())));
    }
    return signs.toString();
  }

  static Stream<Chain> foldingChains() {
    return Stream.of(Chains.exact(), Chains.exactQuery());
  }

  @Test
  void longRuns_haveTheTermsOfTheChain() throws IOException {
    Analyzer plain = new ChainAnalyzer(Chains.parts());
    Analyzer memo = new MemoAnalyzer(plain, 64);
    for (String text :
        List.of("x".repeat(300), "ab-".repeat(2000), "- ".repeat(500), "a & ".repeat(50))) {
      assertThat(Terms.told(memo, "f", text)).isEqualTo(Terms.told(plain, "f", text));
    }
  }

  @Test
  void threads_shareAMemo() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    List<String> texts = Stream.generate(() -> text(random, 20)).limit(3000).toList();
    Analyzer plain = new ChainAnalyzer(Chains.stemmed());
    Analyzer memo = new MemoAnalyzer(plain, 16);

    assertThat(texts.parallelStream().filter(text -> !same(plain, memo, text)))
        .as("seed %d", seed)
        .isEmpty();
  }

  private static boolean same(Analyzer plain, Analyzer memo, String text) {
    try {
      return Terms.told(memo, "f", text).equals(Terms.told(plain, "f", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void valuesOfAField_standAsFarApart() throws IOException {
    Analyzer plain = new ChainAnalyzer(Chains.exact());
    Analyzer memo = new MemoAnalyzer(plain, 64);

    assertThat(memo.getPositionIncrementGap("f")).isEqualTo(plain.getPositionIncrementGap("f"));
    assertThat(memo.getOffsetGap("f")).isEqualTo(plain.getOffsetGap("f"));
  }

  @Test
  void completedCompounds_changeNothingElse() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var plain = new MemoAnalyzer(new ChainAnalyzer(Chains.parts()), 1 << 10);
    Analyzer completing = plain.completing(new Ellipses(new CompoundHalves(Analysis.splitting())));
    List<String> texts = new ArrayList<>(letters());
    for (int i = 0; i < 3000; i++) {
      String text = text(random, random.nextInt(30));
      texts.add(text + " lucht- en raketverdediging " + text);
    }
    int added = 0;
    for (String text : texts) {
      List<String> rest = new ArrayList<>(Terms.told(completing, "f", text));
      List<String> usual = Terms.told(plain, "f", text);
      added += rest.size() - usual.size();
      for (int i = 0; i < usual.size(); i++) {
        while (i < rest.size() && !rest.get(i).equals(usual.get(i))) {
          assertThat(rest.remove(i)).as("seed %d: «%s»", seed, text).contains(" +0 ");
        }
      }
      assertThat(rest).as("seed %d: «%s»", seed, text).isEqualTo(usual);
    }
    assertThat(added).isGreaterThan(3000);
  }

  static Stream<Chain> chains() {
    return Stream.of(
        Chains.exact(),
        Chains.stemmed(),
        Chains.parts(),
        Chains.exactQuery(),
        Chains.stemmedQuery());
  }

  private static String text(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> letters() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(file -> {
            try {
              return Files.readString(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .toList();
    }
  }
}
