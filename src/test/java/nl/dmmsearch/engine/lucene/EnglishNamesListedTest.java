package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.search.meaning.SynonymRule;
import org.junit.jupiter.api.Test;

/** That an English name of several words that has other names is not forgotten behind en:. */
class EnglishNamesListedTest {
  private static final int SHORTEST = 4;

  /** Those of a country or an organisation have a capital, and several things an «and». */
  private static final Pattern PLAIN = Pattern.compile("[a-z-]+(?: [a-z-]+)+");

  private static final Pattern SEVERAL = Pattern.compile(".*\\b(?:and|in|for|to|with)\\b.*");

  /** Kinds of documents and meetings, which are known as such, and what is done. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*\\b(?:agenda|response|meetings?|summit|talks|ministerial|debate|communique"
              + "|declaration|discussion|questions?|event|paper|evaluation|review)\\b.*"
              + "|.*(?:ed|ing|s) (?:up|down|out|home)|.*\\b(?:pull|pulling|pay|paying|seize"
              + "|informing|protecting|showing|outlaw|take|shoot)\\b.*");

  /** Of words that no list has, for rules make them of others; and what is no name. */
  private static final Set<String> DUTCH_OR_NONE =
      Set.of(
          "bang voor",
          "behind closed doors",
          "eyes only",
          "forward deployed",
          "geheimhouding over kernwapens",
          "grondgebonden luchtverdediging",
          "grondgelanceerde kruisraket",
          "maatschappelijk draagvlak",
          "maatschappelijk middenveld",
          "maatschappelijke organisaties",
          "naar draagkracht",
          "nuclear free",
          "offensieve cybercapaciteiten",
          "posttraumatische stressstoornis",
          "soevereine cybereffecten",
          "substrategische kernwapens",
          "volkenrechtelijke rechtsgrond");

  @Test
  void nameOfEnglishWords_standsBehindEn() throws Exception {
    List<SynonymRule> rules = SynonymsReader.read(Path.of("config/synonyms.txt"));
    Set<String> english =
        rules.stream()
            .filter(SynonymRule::english)
            .flatMap(rule -> rule.asked().stream())
            .collect(Collectors.toSet());

    Set<String> forgotten = new TreeSet<>();
    rules.stream()
        .flatMap(rule -> Stream.of(rule.asked(), rule.also()).flatMap(List::stream))
        .map(name -> name.replace("\"", "").replace("=", ""))
        .filter(name -> !english.contains(name) && isEnglish(name))
        .forEach(forgotten::add);

    assertThat(english).hasSizeGreaterThan(1_000);
    assertThat(forgotten).as("names that stand behind no en:").isEmpty();
  }

  private static boolean isEnglish(String name) {
    return PLAIN.matcher(name).matches()
        && !SEVERAL.matcher(name).matches()
        && !NO_NAME.matcher(name).matches()
        && !DUTCH_OR_NONE.contains(name)
        && Stream.of(name.split("[ -]")).noneMatch(EnglishNamesListedTest::isDutch);
  }

  /** Short ones stand in both languages. */
  private static boolean isDutch(String word) {
    return word.length() < SHORTEST || DutchWords.isRight(word);
  }
}
