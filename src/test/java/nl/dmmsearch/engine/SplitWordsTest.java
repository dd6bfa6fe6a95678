package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that were typed with a space too many. */
class SplitWordsTest extends AsStaffType {
  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samen werking|De samenwerking groeit.|Wij doen dit samen.",
        "voor zitter|De voorzitter opent.|Er is iets voor te zeggen.",
        "uit breiding|De uitbreiding is klaar.|Zij gaan uit elkaar.",
        "achter grond|De achtergrond is bekend.|De Grondwet staat achter in de map.",
        "Over leg|Het overleg is in mei.|Een brief over geld.",
      })
  void wordTypedAsTwo_findsTheOne(String typed, String found, String other) throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    SearchResponse response = ask(typed);

    assertFound(response, "found");
    assertThat(response.spelling().corrected(typed)).isEqualToIgnoringCase(typed.replace(" ", ""));
    assertThat(response.spelling().absent()).isEmpty();
  }

  @Test
  void wordTypedAsTwo_isPutRightWhereItStands() throws Exception {
    index(brief("found").about("De goede samenwerking met Spanje groeit."));

    assertThat(
            ask("\"met Spanje\" en de  samen   werking.")
                .spelling()
                .corrected("\"met Spanje\" en de  samen   werking."))
        .isEqualTo("\"met Spanje\" en de  samenwerking.");
  }

  /** What some letter has by itself is meant as it stands; so is a preposition before a noun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samen werking|De samenwerking groeit en is in werking.",
        "brief over macht|Een brief over de overmacht.",
        "over grondwet|De brief gaat over iets anders.",
      })
  void wordsThatMayBeMeant_stay(String typed, String text) throws Exception {
    index(brief("letter").about(text));

    assertThat(ask(typed).spelling().corrected(typed)).isNull();
  }

  @Test
  void compoundOfATitle_isFoundByItsHalves() throws Exception {
    index(
        brief("title").titled("De nieuwe veiligheidsomgeving").about("Er is veel veranderd."),
        brief("other").about("De veiligheid en de omgeving."));

    SearchResponse response = search("veiligheids omgeving", new Match.All());

    assertThat(names(response)).startsWith("title");
  }

  /** What letters have apart is searched as it stands, and the word that more have is offered. */
  @Test
  void wordsThatSomeLetterHas_offerTheWordThatMoreHave() throws Exception {
    index(
        brief("apart").about("Nederland zet zich in."),
        brief("one").about("De inzet duurt lang."),
        brief("two").about("De inzet is kort."));

    SearchResponse response = ask("in zet");

    assertFound(response, "apart");
    assertThat(response.spelling().suggestions("in zet")).containsExactly("inzet");
    assertThat(ask("in zet lang").spelling().suggested()).isEmpty();
  }
}
