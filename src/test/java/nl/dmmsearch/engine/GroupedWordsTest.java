package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import nl.dmmsearch.search.meaning.SynonymRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that OR, AND or quotes combine find all that they find side by side. */
class GroupedWordsTest extends EngineVocabulary {
  private final QueryReader reader =
      new QueryReader(
          Meaning.steps(
              ListedNames.of(
                  Taxonomy.empty(),
                  List.of(
                      new SynonymRule(List.of("kosovo"), List.of("KFOR"), true),
                      SynonymRule.same(List.of("OVSE", "OSCE")),
                      SynonymRule.same(List.of("lange arm", "precisieaanval")))),
              () -> LocalDate.of(2026, 3, 15),
              LuceneEngine::stem,
              LuceneEngine::wholeVerb));

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @BeforeEach
  void letters() {
    index(
        brief("kosovo").about("De missie in Kosovo duurt voort, zegt de OSCE."),
        brief("kfor").about("De troepen van KFOR blijven, zegt de OVSE."),
        brief("joined").about("De raketverdediging groeit, op 17-10-2024 besproken."),
        brief("apart").about("De raket en verdediging ertegen groeien."),
        brief("uavs").about("Er zijn nieuwe UAVs voor de precisieaanval."),
        brief("linked").about("De veiligheidstrategie volgt op 17 oktober 2024."));
  }

  private List<String> found(String typed) throws Exception {
    return names(engine.search(ask(typed, false))).stream().sorted().toList();
  }

  private SearchRequest ask(String typed, boolean explain) throws Exception {
    SearchRequest ask = SearchRequest.of(reader.read(typed));
    return new SearchRequest(
        ask.typed(),
        ask.query(),
        new Match.All(),
        ask.filters(),
        ask.sort(),
        ask.page(),
        explain,
        ask.corrects(),
        ask.clearance());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kosovo",
        "osce",
        "raketverdediging",
        "UAV",
        "veiligheidsstrategie",
        "2024",
        "precisieaanval"
      })
  void choice_findsAllThatItsBranchesDo(String word) throws Exception {
    List<String> alone = found(word);

    assertThat(alone).isNotEmpty();
    for (String choice :
        List.of(word + " OR zzzz", "zzzz OR " + word, "(yyyy AND zzzz) OR " + word)) {
      assertThat(found(choice)).as(choice).isEqualTo(alone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kosovo,osce",
    "raket,verdediging",
    "lange,arm",
    "raketverdediging,groeit",
    "uavs,nieuwe",
    "precisieaanval,UAV"
  })
  void conjunction_findsWhatAllItsWordsSideBySideDo(String left, String right) throws Exception {
    List<String> beside = found(left + " " + right);

    assertThat(beside).isNotEmpty();
    assertThat(found(left + " AND " + right)).isEqualTo(beside);
  }

  @Test
  void exclusion_leavesOutNoMoreThanWasTyped() throws Exception {
    assertThat(found("troepen -(kosovo OR zzzz)")).containsExactly("kfor");
  }

  @ParameterizedTest
  @CsvSource({
    "\"raket verdediging\",joined",
    "\"veiligheid strategie\",linked",
    "\"precisie aanval\",uavs"
  })
  void compoundApartBetweenQuotes_isFoundJoined(String typed, String name) throws Exception {
    assertThat(found(typed)).containsExactly(name);
  }

  @Test
  void otherNamesWithinAGroup_areExplainedAsSuch() throws Exception {
    Stream<Explanation> why =
        engine.search(ask("(kosovo OR zzzz) AND osce", true)).hits().stream()
            .flatMap(hit -> hit.explanation().stream());

    assertThat(why)
        .contains(
            new Explanation("kosovo", How.RELATED, "KFOR"),
            new Explanation("osce", How.SYNONYM, "OVSE"),
            new Explanation("kosovo", How.LITERAL, "Kosovo"));
  }
}
