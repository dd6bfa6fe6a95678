package nl.dmmsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.meaning.SynonymRule;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All names of several words in the shipped file, asked over letters as they are. */
class NamesOfSeveralWordsTest {
  private static final int SHORTEST = 4;

  /** Names that find nothing, with what is said to be nowhere. */
  private static final Map<String, List<String>> UNFOUND = new TreeMap<>();

  /** Words that some name says are nowhere. */
  private static final Set<String> DENIED = new TreeSet<>();

  private static MeasuredCorpus corpus;
  private static QueryReader reader;
  private static Set<String> names;
  private static Set<String> english;

  @BeforeAll
  static void index() throws Exception {
    var installation = new Installation();
    List<Path> folders = List.of(Shared.path("corpus"), Path.of("src", "samples"));
    corpus = new MeasuredCorpus(installation, folders);
    reader = installation.queries();
    names =
        SynonymsReader.read(Path.of("config", "synonyms.txt")).stream()
            .flatMap(rule -> Stream.concat(rule.asked().stream(), rule.also().stream()))
            .filter(name -> name.contains(" ") && !name.contains("\""))
            .collect(Collectors.toUnmodifiableSet());
    english =
        SynonymsReader.read(Path.of("config", "synonyms.txt")).stream()
            .filter(SynonymRule::english)
            .flatMap(rule -> rule.asked().stream())
            .collect(Collectors.toUnmodifiableSet());
    for (String name : names) {
      SearchResponse response = search(name);
      response.spelling().absent().stream()
          .filter(word -> !word.contains(" "))
          .forEach(DENIED::add);
      if (response.total() == 0) {
        UNFOUND.put(name, response.spelling().absent());
      }
    }
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  /** Only what is held as one thing may be nowhere though its words are, and then it is named. */
  @Test
  void nameThatDescribes_findsWhatItsWordsDo() {
    assertThat(names).hasSizeGreaterThan(2000);
    assertThat(nowhereButForTheirWords(absent -> absent.stream().noneMatch(a -> a.contains(" "))))
        .isEmpty();
  }

  /** A word of a name is nowhere only where it is so by itself. */
  @Test
  void noName_deniesAWordThatFindsSomething() {
    assertThat(DENIED).isNotEmpty();
    assertThat(DENIED.stream().filter(word -> !isNowhere(word))).isEmpty();
  }

  /**
   * Those are few: a name that is written with a small letter mostly says what it is. English ones
   * are not among them: of those a half, which is of something else, is no answer.
   */
  @Test
  void heldNames_areThoseOfOneThing() {
    List<String> held =
        nowhereButForTheirWords(absent -> absent.size() == 1).stream()
            .filter(name -> !english.contains(name))
            .filter(name ->
                name.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)))
            .toList();

    assertThat(held).isSubsetOf("rode zee", "nucleaire veiligheidstop");
  }

  /** Also where only something that has to do with it is found. */
  private static boolean isNowhere(String word) {
    SearchResponse alone = search(word);
    return alone.total() == 0 || alone.spelling().absent().contains(word);
  }

  private static List<String> nowhereButForTheirWords(Predicate<List<String>> absent) {
    return UNFOUND.entrySet().stream()
        .filter(name -> absent.test(name.getValue()))
        .map(Map.Entry::getKey)
        .filter(name -> longer(name).findAny().isPresent())
        .filter(name -> longer(name).allMatch(NamesOfSeveralWordsTest::isSomewhere))
        .toList();
  }

  /** Letters that only have its halves are the last resort for a word by itself alone. */
  private static boolean isSomewhere(String word) {
    SearchResponse alone = search(word);
    return alone.total() > 0 && alone.spelling().elsewhere().isEmpty();
  }

  private static Stream<String> longer(String name) {
    return Stream.of(name.split(" ")).filter(word -> word.length() >= SHORTEST);
  }

  private static SearchResponse search(String typed) {
    Map<String, List<String>> asked = Map.of("q", List.of(typed), "pageSize", List.of("1"));
    try {
      return corpus
          .engine()
          .search(SearchParameters.read(asked, AccessLabel.OPENBAAR, reader).request());
    } catch (ParametersException e) {
      throw new AssertionError(typed, e);
    }
  }
}
