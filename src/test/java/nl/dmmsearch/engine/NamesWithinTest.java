package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.dmmsearch.search.Elsewhere;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of which compounds have another name. */
class NamesWithinTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sanctions|sancties|sanctiemechanismen",
        "helicopter|helikopters|transporthelikopter",
        "airspace|luchtruim|luchtruimschendingen",
        "production|productie|productiecapaciteit",
        "war|oorlog|oorlogvoering",
        "ship|schepen|marineschepen",
        "price|prijzen|olieprijzen",
      })
  void foreignWord_findsCompoundsOfItsDutchName_behindThatName(
      String typed, String name, String compound) throws Exception {
    index(
        brief("compound").about("De leden vroegen naar " + compound + "."),
        brief("word").about("De leden vroegen naar " + name + "."),
        brief("other").about("De leden vroegen naar kaarten."));

    SearchResponse response = askWhy(typed);

    assertHits(response, "word", "compound");
    assertThat(response.hits())
        .flatExtracting(Hit::explanation)
        .extracting(Explanation::how, Explanation::found)
        .containsExactly(tuple(How.SYNONYM, name), tuple(How.PART, compound));
    assertThat(response.hits())
        .flatExtracting(Hit::snippets)
        .allSatisfy(snippet -> assertThat(snippet.marks()).hasSize(1));
  }

  /** A Dutch word has compounds of its own: what is within those of another means more. */
  @Test
  void dutchWord_findsNoCompoundsOfItsOtherNames_whereALetterHasThose() throws Exception {
    index(
        brief("word").about("De leden vroegen naar het kabinet."),
        brief("compound").about("De leden vroegen naar het regeringstoestel."));

    assertFound(ask("kabinet"), "word");
  }

  @Test
  void dutchWordOfNoLetter_isFoundByItsOtherNameInACompound_whichIsSaid() throws Exception {
    index(
        brief("found").about("De leden vroegen naar het regeringstoestel."),
        brief("other").about("De leden vroegen naar schepen."));

    SearchResponse response = ask("kabinet");

    assertFound(response, "found");
    assertThat(response.spelling().elsewhere()).extracting(Elsewhere::typed).contains("kabinet");
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  /** Of what a short name is a part has seldom to do with it. */
  @Test
  void shortOtherName_isNoPartOfACompound() throws Exception {
    index(brief("letter").about("De leden zaten in de raadzaal."));

    assertThat(ask("council").total()).isZero();
  }
}
