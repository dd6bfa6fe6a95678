package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a name with other names is found by its own words as any compound is. */
class NamesInOwnWordsTest extends AsStaffType {
  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AIV-advies|Het advies van de AIV.|De minister vroeg om advies.",
        "NAVO-uitbreiding|Uitbreiding van de oude NAVO.|De uitbreiding van de vloot.",
        "Kabul-evacuatie|De evacuatie over zee naar Kaboel.|De evacuatie van de dijk.",
        "drone-incidenten|Incidenten in drones.|Er zijn drones besteld.",
        "EU-defensiesamenwerking|De EU wil defensie in nauwe samenwerking.|De EU is groot.",
        "troepenterugtrekking|Dat zij hun troepen weer terugtrekken.|Troepen blijven.",
        "Verdrag van Washington|In Washington, zestig jaar na het verdrag.|De top van Washington.",
        "NAVO Parlementaire Assemblee|Voor de NAVO, en de assemblee, de parlementaire.|De NAVO.",
        "Noord-Europa|De landen van Noord-Europa.|Europa begint niet in het koude noord.",
        "anti-dronecapaciteiten|Er zijn anti-drone capaciteiten besteld.|Capaciteiten ontbreken.",
        "antidronecapaciteiten|Er zijn anti-drone capaciteiten besteld.|Capaciteiten ontbreken.",
        "wapensysteem-levering|De levering van een duur wapensysteem.|De levering is laat.",
        "wapensysteemlevering|De levering van een duur wapensysteem.|De levering is laat.",
        "Nord-Stream-reparatie|De reparatie van de Nord Stream-leiding.|De reparatie is laat.",
      })
  void name_findsItsOwnWordsNearEachOther(String typed, String found, String other)
      throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    SearchResponse response = ask(typed);

    assertFound(response, "found");
    assertThat(response.spelling().absent()).isEmpty();
  }

  /** Where another clause joins them, that is no other spelling, and nothing is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AIV-advies|Het advies dat de AIV gaf.|De minister vroeg om advies.",
        "F-16-coalitie|De coalitie die F-16's levert.|De coalitie is het eens.",
        "drone-incidenten|De incidenten met onbekende drones.|Er zijn drones besteld.",
        "NAVO-uitbreiding|Uitbreiding met twee landen van de NAVO.|De uitbreiding van de vloot.",
      })
  void name_isRelatedToItsWords_whereNoClauseJoinsThem(String typed, String found, String other)
      throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    SearchResponse response = ask(typed);

    assertFound(response, "found");
    assertThat(response.spelling().absent()).containsExactly(typed);
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Irak-missie", "Irakmissie"})
  void nameOfWhichAnotherIsWritten_alsoFindsItsOwnWords(String typed) throws Exception {
    index(
        brief("other").about("De NMI begint."),
        brief("own").about("Een missie van twaalf weken in Irak."),
        brief("neither").about("De missie in Mali."));

    assertFound(ask(typed), "other own");
  }

  /** Listed without the hyphen, which makes it no name of which no half is meant. */
  @Test
  void compoundThatIsListedJoined_alsoFindsItsOwnWords() throws Exception {
    index(
        brief("other").about("De militaire hulp aan Oekraïne begint."),
        brief("own").about("Veel steun Oekraïne toegezegd."),
        brief("neither").about("De steun aan Mali."));

    assertFound(ask("Oekraïne-steun"), "other own");
  }

  /** By its halves anywhere it is not what was asked, where some letter has what was. */
  @Test
  void nameOfWhichAnotherIsWritten_leavesOutItsWordsFarApart() throws Exception {
    index(
        brief("other").about("De NMI begint."),
        brief("far")
            .about("De missie in Mali. " + "Er is nog niets beslist. ".repeat(9) + "Irak."));

    assertFound(ask("Irak-missie"), "other");
  }

  @Test
  void nameBesideAnotherWord_ranksWhatHasBothFirst() throws Exception {
    index(
        brief("both").about("De incidenten met drones boven Polen en elders zijn besproken."),
        brief("one").about("Polen en nog eens Polen."));

    assertThat(names(ask("drone-incidenten Polen"))).startsWith("both");
  }

  /** The words of other compounds are no words of this one: between strokes as above. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EU-missie|Een missie van de EU.|De EU betaalt mee aan een NAVO-missie in het zuiden.",
        "Uruzgan-missie|De missie van het kabinet in Uruzgan.|De VN-missie, en Uruzgan daarbij.",
        "GVDB-missie|Een missie voor het GVDB.|Het GVDB is klein. De missie in Mali duurt voort.",
      })
  void name_isNotFoundByHalvesOfOtherThings(String typed, String found, String other)
      throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    assertFound(ask(typed), "found");
  }

  @Test
  void name_findsItsHalfByAnotherName() throws Exception {
    index(
        brief("named").about("De missie van de Europese Unie begint."),
        brief("other").about("De missie in Mali."));

    assertFound(ask("EU-missie"), "named");
  }

  /** Beside another word, too, where fewer words than were asked have to do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Straat van Hormuz verzoek|Bij de Straat van Hormuz, na een verzoek.|Een verzoek om munitie.",
        "Raad van Europa advies|Na het advies sprak de Raad van Europa.|De raad gaf Europa advies.",
        "Golf van Aden schepen|De schepen in de Golf van Aden.|De schepen in de golf.",
      })
  void nameWithASmallWord_isFoundAsItIsWritten(String typed, String found, String other)
      throws Exception {
    index(brief("other").about(other), brief("found").about(found));

    SearchResponse response = ask(typed);

    assertFound(response, "found other");
    assertThat(response.spelling().absent()).isEmpty();
    assertThat(response.hits().getFirst().snippets().getFirst().marks()).hasSize(2);
  }

  /** Of a word that many things are said with, another name tells of it at best. */
  @Test
  void name_findsItsLastHalfByAnotherName_withoutAMark() throws Exception {
    index(
        brief("told").about("Een plan dat de NAVO kan vergroten."),
        brief("other").about("De NAVO oefent."));

    SearchResponse response = ask("NAVO-uitbreiding");

    assertFound(response, "told");
    assertThat(response.spelling().absent()).containsExactly("NAVO-uitbreiding");
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }
}
