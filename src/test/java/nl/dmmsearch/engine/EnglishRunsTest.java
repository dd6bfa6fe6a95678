package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English words that say something together, and not what each says by itself. */
class EnglishRunsTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "Steadfast Defender, Zij bouwen aan hun verdediging.",
    "Task Defender, De opdracht is gegeven.",
    "rapid reaction, Er kwam een reactie.",
    "steadfast protection, De bescherming van de privacy gaat voor.",
    "third responder, In de derde sessie.",
  })
  void wordOfARun_isNotMarkedByWhatItIsCalledAlone(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertUnmarked(ask(typed));
  }

  @Test
  void wordThatDutchHas_isOfARunWhereLettersWriteIt() throws Exception {
    index(
        brief("run").about("Een ironclad commitment."),
        brief("word").about("De toezegging blijft staan."));

    SearchResponse response = ask("ironclad commitment");

    assertThat(names(response)).first().isEqualTo("run");
    assertThat(response.hits().getLast().brief().source().name().value()).isEqualTo("word");
    assertThat(response.hits().getLast().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  /** What the words are called near each other says the same. */
  @ParameterizedTest
  @CsvSource({
    "rapid reaction, Er is een snelle reactie nodig.",
    "third helicopter, Er komt een derde helikopter.",
  })
  void runInDutch_isMarked(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(ask(typed).hits().getFirst().snippets().getFirst().marks()).isNotEmpty();
  }

  /** A name of one thing stands for it beside any word. */
  @Test
  void nameOfOneThing_isTranslatedBesideAnyWord() throws Exception {
    index(
        brief("a").about("De dreiging van Rusland neemt toe."), brief("b").about("Over munitie."));

    assertThat(ask("Russian threat").hits().getFirst().snippets().getFirst().marks()).hasSize(2);
  }

  /** Open door policy is listed, door is small, and open is any adjective. */
  @Test
  void smallWordThatANameHasToHave_isNoSmallWord() throws Exception {
    index(brief("name").about("Het opendeurbeleid."), brief("open").about("Een open vraag."));

    assertThat(names(ask("Open Door"))).isEqualTo(List.of("name"));
  }

  private static void assertUnmarked(SearchResponse response) {
    assertThat(names(response)).containsExactly("a");
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  /** An English of is no choice, of which one would be told how to type it. */
  @ParameterizedTest
  @CsvSource({
    "ministers of defence, false",
    "state of readiness, false",
    "schepen of kranen, true",
    "kfor of sfor, true",
    "schepen of rakten, true",
  })
  void of_isToldToBeAWordAmongDutchWordsAlone(String typed, boolean told) throws Exception {
    index(
        brief("a").about("De Ministers of Defence zien schepen, kranen en raketten."),
        brief("b").about("Over KFOR en SFOR, en over de gereedheid."));

    SearchRequest request = request(typed);
    assertThat(request.answered(engine.search(request).spelling()).notices())
        .filteredOn(notice -> notice.text().contains("«of» lezen we als gewoon woord"))
        .hasSize(told ? 1 : 0);
  }
}
