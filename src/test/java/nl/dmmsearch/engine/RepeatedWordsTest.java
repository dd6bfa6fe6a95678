package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.Ask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A word that was typed twice is asked once. */
class RepeatedWordsTest {
  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    for (int i = 0; i < 12; i++) {
      add("kfor" + i, "De inzet van KFOR duurt voort.");
    }
    add("irak", "De missie in Irak en de inzet van KFOR.");
    add("lucht", "De luchtmacht oefent.");
    engine.commit();
  }

  private void add(String name, String text) {
    Brief brief = brief(name).about(text).build();
    engine.replace(brief.source().name(), List.of(brief));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void repeatedWords_areAskedOnce() {
    SearchResponse once = ask("kfor missie irak", new Match.Auto());
    SearchResponse often = ask("kfor missie irak ".repeat(40).strip(), new Match.Auto());

    assertThat(often.required()).isEqualTo(once.required()).isEqualTo(1);
    assertThat(often.total()).isEqualTo(once.total()).isEqualTo(13);
    assertThat(often.hits())
        .extracting(Hit::brief)
        .containsExactlyInAnyOrderElementsOf(once.hits().stream().map(Hit::brief).toList());
    assertThat(often.hits().getFirst().brief()).isEqualTo(once.hits().getFirst().brief());
  }

  @Test
  void allWords_areAllDifferentWords() {
    assertThat(ask("kfor kfor irak irak", new Match.All()).required()).isEqualTo(2);
    assertThat(Ask.query("kfor kfor irak").request().query().differentWords()).isEqualTo(2);
  }

  @Test
  void atLeastTwoWords_areTwoDifferentWords() {
    assertThat(ask("kfor kfor irak", new Match.AtLeast(2)).total()).isEqualTo(1);
  }

  @Test
  void repeatedWord_isAnsweredByWhatItIsJoinedToAtEitherPlace() {
    assertThat(ask("lucht verdediging lucht macht", new Match.AtLeast(2)).total()).isEqualTo(1);
  }

  @Test
  void wordsBehindOneThatIsMisspeltAgainAndAgain_areCorrectedToo() {
    SearchResponse often = ask("luchtmact ".repeat(8) + "oeffent", new Match.Auto());

    assertThat(often.spelling().applied())
        .containsExactly(
            new Correction("luchtmact", "luchtmacht"), new Correction("oeffent", "oefent"));
  }

  private SearchResponse ask(String typed, Match match) {
    return engine.search(Ask.query(typed).match(match).request());
  }
}
