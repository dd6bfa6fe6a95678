package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.dmmsearch.search.meaning.SynonymRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsReaderTest {

  @Test
  void lines_areNamesOfOneThingOrHoldOneWay() throws ConfigException {
    List<SynonymRule> rules =
        SynonymsReader.read(
            "s.txt",
            """
            # NATO
            NAVO , NATO  # both

            Brits, Britse => VK
            Kosovo ~> KFOR
            3\\,5%-norm, norm van 3\\,5%
            """);

    assertThat(rules)
        .containsExactly(
            SynonymRule.same(List.of("NAVO", "NATO")),
            new SynonymRule(List.of("Brits", "Britse"), List.of("VK")),
            new SynonymRule(List.of("Kosovo"), List.of("KFOR"), true),
            SynonymRule.same(List.of("3,5%-norm", "norm van 3,5%")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAVO|one name has no other: «NAVO»",
        "NAVO, , NATO|not a name: «»",
        "NAVO => |not a name: «»",
        "a => b => c|an arrow stands there twice: «a => b => c»",
        "a => b ~> c|an arrow stands there twice: «a => b ~> c»",
        "troepen, \"militairen|a quote stands alone in «\"militairen»",
        "EUR, %|not a name: «%»",
        "=a, c|«=a»: line 1 has it without «=»",
        "=, b|not a name: «=»",
        "=\"trade\" => handel|«=» and quotes say the same of «=\"trade\"»",
        "en: a|no name of several words: «a»",
        "en: \"a b\"|no name of several words: «\"a b\"»",
        "en:|not a name: «»",
        "en: a b => c|an arrow stands behind «en:»: «en: a b => c»",
        "en: a b, a b|«a b»: line 2 has it, too",
        "=free trade => handel|«=» is for one word; write \"free trade\" for several",
      })
  void fault_isNamedWithItsLine(String line, String fault) {
    assertThatThrownBy(() -> SynonymsReader.read("s.txt", "a, b\n" + line))
        .isInstanceOf(ConfigException.class)
        .hasMessage("s.txt, line 2: " + fault);
  }

  @Test
  void wordIsExactOnAllLinesOrOnNone_butForAnAbbreviationThatIsWrittenAlike()
      throws ConfigException {
    assertThatThrownBy(() -> SynonymsReader.read("s.txt", "=a => b\n\na => c"))
        .hasMessage("s.txt, line 3: «a»: line 1 has it with «=»");

    assertThat(SynonymsReader.read("s.txt", "=act => optreden\nACT, Allied Command")).hasSize(2);
    assertThat(SynonymsReader.read("s.txt", "=trade => handel\ncommerce => =trade")).hasSize(2);
  }

  @Test
  void englishNames_areReadEachByItself() throws ConfigException {
    List<SynonymRule> rules =
        SynonymsReader.read(
            "s.txt", "en: free trade, war\\, peace  # both\nfree trade, war\\, peace");

    assertThat(rules)
        .containsExactly(
            SynonymRule.english("free trade"),
            SynonymRule.english("war, peace"),
            SynonymRule.same(List.of("free trade", "war, peace")));
  }

  /** A name that is misspelt, or of which the other names went, would do nothing. */
  @Test
  void englishName_isOneThatAnotherLineHas() {
    assertThatThrownBy(() -> SynonymsReader.read("s.txt", "a b, c\nen: a b, a d"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("s.txt, line 2: «a d»: no line says what else it is called");
    assertThatThrownBy(() -> SynonymsReader.read("s.txt", "c => a b\nen: a b"))
        .hasMessage("s.txt, line 2: «a b»: no line says what else it is called");
  }

  @Test
  void missingFile_isNamed() {
    assertThatThrownBy(() -> SynonymsReader.read(Path.of("nowhere.txt")))
        .hasMessage("nowhere.txt: there is no such file");
  }

  @Test
  void shippedFile_isReadAndSaysNothingTwiceInALine() throws ConfigException {
    List<SynonymRule> rules = SynonymsReader.read(Path.of("config/synonyms.txt"));

    assertThat(rules).hasSizeGreaterThan(300);
    assertThat(rules)
        .allSatisfy(rule -> assertThat(new HashSet<>(rule.also())).hasSameSizeAs(rule.also()));
  }

  /** What stands twice is set right in one place and stays as it was in the other. */
  @Test
  void shippedFile_hasNoLineAndNoPairTwice() throws ConfigException {
    List<SynonymRule> rules = SynonymsReader.read(Path.of("config/synonyms.txt"));
    var seen = new HashSet<String>();
    var twice = new ArrayList<String>();
    for (SynonymRule rule : rules) {
      for (String pair : pairs(rule)) {
        if (!seen.add(pair)) {
          twice.add(pair);
        }
      }
    }

    assertThat(rules).doesNotHaveDuplicates();
    assertThat(twice).isEmpty();
  }

  private static List<String> pairs(SynonymRule rule) {
    return rule.asked().stream()
        .flatMap(asked ->
            rule.also().stream()
                .filter(also -> !also.equals(asked))
                .map(also -> (word(asked) + " finds " + word(also))))
        .toList();
  }

  private static String word(String name) {
    return SynonymRule.bare(name).toLowerCase(Locale.ROOT);
  }
}
