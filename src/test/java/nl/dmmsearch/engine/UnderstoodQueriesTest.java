package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a query finds briefs, under the other names that are shipped. */
class UnderstoodQueriesTest extends EngineVocabulary {

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  private SearchResponse understood(String typed) throws ConfigException, QueryException {
    TypedQuery query =
        new QueryReader(
                Meaning.steps(
                    ListedNames.of(
                        TaxonomyReader.read(Path.of("config/taxonomy.yaml")),
                        SynonymsReader.read(Path.of("config/synonyms.txt"))),
                    () -> LocalDate.of(2026, 3, 15),
                    LuceneEngine::stem,
                    LuceneEngine::wholeVerb))
            .read(typed);
    return engine.search(SearchRequest.of(query));
  }

  @Test
  void date_findsTheDebateHeldThen() throws Exception {
    index(
        brief("held").type(DocumentType.COMMISSIEDEBAT).held("2025-05-22").dated("2025-07-02"),
        brief("later").type(DocumentType.COMMISSIEDEBAT).held("2025-06-22").dated("2025-07-02"),
        brief("undated").type(DocumentType.COMMISSIEDEBAT));

    assertFound(understood("mei 2025"), "held");
    assertFound(understood("22 mei 2025"), "held");
    assertFound(understood("2 juli 2025"), "held later");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trok in|Turkije trok zijn bezwaren in.|trok in",
        "vult aan|Nederland vult de voorraad aan.|vult aan",
        "Portugal zet twee fregatten in|Portugal zet twee fregatten in.|Portugal zet twee fregatten in",
      })
  void halvesOfAVerb_findAndMarkEachOther(String typed, String text, String marks)
      throws Exception {
    index(brief("apart").about(text), brief("other").about("Hij vult en trok een kar."));

    SearchResponse found = understood(typed);
    assertFound(found, "apart");
    assertThat(marks(found.hits().getFirst().snippets())).isEqualTo(marks);
  }

  /** A form of the word is the word, however rare another name is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oprichten|De landen richten in Parijs samen een nieuw fonds voor kleine bedrijven op.|Er is een corridor ingesteld.",
        "terugkeren|De beide schepen varen uit en keren in het najaar naar Den Helder terug.|De thuiskomst was een feest.",
      })
  void halvesOfAVerb_comeBeforeItsOtherNames(String typed, String apart, String other)
      throws Exception {
    index(brief("apart").about(apart), brief("name").about(other), brief("none").about("Niets."));

    assertHits(understood(typed), "apart", "name");
  }

  private static String marks(List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end())))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lid worden|De toetreding duurt jaren.",
        "the Netherlands|Nederland steunt dit.",
        "what did the Netherlands say about drones|Onbemande vliegtuigen zijn nodig.",
        "nato-russia council|De NRR kwam bijeen.",
      })
  void wordsOfAQuestion_areNotAskedForInEnglishEither(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Van de did niemand iets."));

    assertFound(understood(typed), "a");
  }

  @Test
  void lettersAboutSomething_areAskedForByThat() throws Exception {
    index(several("x", 12, "Een recente brief over de begroting."));
    index(brief("a").about("Geen kernwapens."));

    assertFound(understood("recente brieven over kernwapens"), "a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SGNAVO|De SG NAVO was erbij.",
        "NRC|De NAVO-Rusland Raad kwam bijeen.",
        "vliegverbod|Er komt een No Fly Zone.",
        "no-flyzone|Er komt een no-fly zone.",
        "\"SGNAVO\"|De SG NAVO was erbij.",
      })
  void name_isFoundInEachWayItIsCut(String typed, String written) throws Exception {
    index(brief("a").about(written), brief("b").about("De raad kwam bijeen."));

    assertFound(understood(typed), "a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 juli 2023|Op 27 juli jl. kwam het plan.|2023-09-29|2021-07-27",
        "27-7-2023|Op 27 juli kwam het plan.|2023-08-01|2025-08-01",
        "23 juni 2011|Het debat is op 23 juni as.|2011-05-26|2012-05-26",
        "8 februari 2008|De top van 7-8 februari jl. is geweest.|2008-04-02|2003-04-02",
        "4 en 5 maart 2019|Op 4 en 5 maart a.s. is de top.|2019-02-12|2017-02-12",
        "13 april 2018|Op vrijdag 13 april jl. begon het.|2018-10-19|2019-05-19",
        "13 april 2018|Op 13 april jl. begon het.|2019-03-19|2018-02-19",
        "4 en 5 maart 2019|Op 4 en 5 maart jl. was de top.|2019-12-12|2018-12-12",
        "8 juli 2022|De top begint op 8 juli a.s. in Madrid.|2021-11-12|2022-09-12",
        "23 juni 2011|Het mandaat eindigt op 23 juni as.|2010-10-26|2011-07-26",
      })
  void dayWithItsYear_isFoundWhereALetterOfThatTimeWritesItWithout(
      String day, String written, String near, String far) throws Exception {
    index(
        brief("near").about(written).dated(near),
        brief("far").about(written).dated(far),
        brief("undated").about(written));

    assertFound(understood(day), "near");
  }

  @Test
  void dayOfAnotherYear_isNoDayWithoutYear() throws Exception {
    index(brief("a").about("Op 27 juli 2021 kwam het plan.").dated("2023-09-29"));

    assertFound(understood("27 juli 2023"), "");
  }

  /** Fixed lines of some letter have the month, of another the year. */
  @ParameterizedTest
  @ValueSource(strings = {"juni 2019", "12 juni 2019", "maart 2019", "2 maart 2019"})
  void dateThatNoLetterHas_isNowhere_alsoWhereUsualLinesHaveItsWords(String date) throws Exception {
    index(
        brief("a").usualLines("Pagina 2 van 12, juni 2018", "Bijlage 12 van maart").about("Niets."),
        brief("b").usualLines("Nummer 2019, 2 juni", "BS 2019 maart").about("De raad komt."));

    SearchResponse response = understood(date);

    assertThat(response.spelling().usual()).isEmpty();
    assertThat(response.spelling().absent()).containsExactly(date);
  }

  /**
   * A letter that calls itself Kamerbrief in its title, of another day, does not come before it.
   */
  @Test
  void kamerbriefOfADay_isWhatWasSentThen_whateverItCallsItself() throws Exception {
    index(
        brief("agenda").type(DocumentType.GEANNOTEERDE_AGENDA).dated("2024-10-03"),
        brief("other")
            .type(DocumentType.KAMERBRIEF)
            .titled("Kamerbrief over drones")
            .dated("2023-05-17"));

    assertThat(understood("Kamerbrief 3 oktober 2024").hits().getFirst().brief().id().value())
        .startsWith("agenda");
  }

  @Test
  void position_isAWordOfTheQuestion_thoughItHasOtherNames() throws Exception {
    index(brief("a").about("Drones vliegen."), brief("b").about("De Nederlandse positie."));

    assertFound(understood("wat is het standpunt van Nederland over drones"), "a");
    assertFound(understood("standpunt"), "b");
  }

  /** Both directions: asked by the one and written by the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IAMD|integrated air and missile defence",
        "burden sharing|lastenverdeling",
        "Nucleaire Planningsgroep|Nuclear Planning Group",
        "EPF|Europese Vredesfaciliteit",
        "Europese Vredesfaciliteit|European Peace Facility",
        "corona|COVID-19",
        "vlootverbanden|Standing Naval Forces",
        "Wilna|Vilnius",
        "AO|algemeen overleg",
        "onderzeeër|onderzeeboten",
        "VTC|videoverbinding",
        "women peace and security|vrouwen, vrede en veiligheid",
        "3,5%-norm|norm van 3,5%",
      })
  void names_findEachOther(String one, String other) throws Exception {
    index(
        brief("one").about("Er is gesproken over " + one + " in het gebouw."),
        brief("other").about("Er is gesproken over " + other + " in het gebouw."),
        brief("neither").about("Er is gesproken over het gebouw."));

    assertFound(understood(one), "one other");
    assertFound(understood(other), "one other");
    assertFound(understood("\"" + one + "\""), "one other");
  }

  /** Who asks in English; a name that Dutch has made shorter, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "russian|De Russische vloot.",
        "russian|De vloot van Rusland.",
        "training ukrainian soldiers|De training van Oekraïense militairen.",
        "polish|Een brug in Polen.",
        "polish|De Poolse brug.",
        "Iraqis|De politie van Irak.",
        "north korean|De Noord-Koreaanse vloot.",
        "baltic|De luchtmacht van Estland.",
        "europe|De Europese landen.",
        "kurdish|De regering van Koerdistan.",
        "Koerden|De regering van Koerdistan.",
        "EU-top|De Europese Raad van juni.",
        "westbalkan|De Westelijke Balkan.",
        "lessons|De geleerde lessen.",
        "study|De studie naar drones.",
        "new headquarters|Het nieuwe hoofdkwartier.",
        "desinformatiecampagne|De desinformatie neemt toe.",
        "EU-missies|De bijdrage aan EUFOR Althea.",
        "VN-missie|De bijdrage aan UNIFIL.",
        "NFS|De NATO Force Structure.",
        "European Maritime Awareness Strait of Hormuz|De bijdrage aan EMASoH.",
      })
  void nation_isAskedForInEnglish_andANameInShort(String typed, String written) throws Exception {
    index(brief("meant").about(written), brief("other").about("Er is gesproken."));

    assertFound(understood(typed), "meant");
  }

  @Test
  void kindOfMeetingAndDocument_areFoundWhereTheyAreNotNamed() throws Exception {
    index(
        brief("top")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.TOP, "2016-07-08", "2016-07-09"),
        brief("dmm")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.DMM, "2016-06-14", "2016-06-15"),
        brief("later")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.TOP, "2018-07-11", "2018-07-12"));

    assertThat(names(understood("verslag navo-top juli 2016"))).first().isEqualTo("top");
    assertFound(understood("verslag sinds 2017"), "later");
    assertFound(understood("sinds 2017"), "later");
  }

  @Test
  void periodBehindTheNewestLetter_isNoFilter() throws Exception {
    index(
        brief("plan").about("De norm geldt vanaf 2026.").dated("2025-03-01"),
        brief("norm").about("De norm is hoog.").dated("2024-09-01"));

    assertThat(names(understood("norm vanaf 2026"))).containsExactly("plan", "norm");
    assertThat(names(understood("norm sinds januari 2026")))
        .containsExactlyInAnyOrder("plan", "norm");
    assertFound(understood("norm sinds 2025"), "plan");
    assertThat(understood("sinds 2026").hits()).isEmpty();
  }

  @Test
  void dayOfAYear_isNotOneThatALetterOfNoDateLeavesTheYearOutOf() throws Exception {
    index(
        brief("undated").about("De ministers spraken op 14 en 15 juni jl. met elkaar."),
        brief("other").about("Zij spraken op 14 en 15 juni 2009, en op 14 juni."),
        brief("then").about("Zij spraken op 14 en 15 juni jl. met elkaar.").dated("2007-07-02"),
        brief("dated").about("Zij komen op 14 juni bijeen.").dated("2012-06-01"));

    assertThat(names(understood("14 en 15 juni 2007"))).containsExactly("then");
    assertThat(names(understood("14 juni 2007"))).containsExactly("then");
    assertThat(understood("14 juni 2019").hits()).isEmpty();
    assertThat(understood("14 juni 2019").spelling().absent()).containsExactly("14 juni 2019");
  }

  @Test
  void whatIsOfTwoDays_isFoundBeforeWhatIsOfOne() throws Exception {
    index(
        brief("one")
            .titled("Verslag van de top van 14 juni 2021")
            .meeting(MeetingKind.TOP, "2021-06-14", "2021-06-14")
            .about("De top van 14 juni."),
        brief("beside").meeting(MeetingKind.DMM, "2023-06-15", "2023-06-16").about("Een dag."),
        brief("both").about("De ministers spraken op 14 en 15 juni jl. met elkaar."),
        brief("of").meeting(MeetingKind.DMM, "2019-06-14", "2019-06-15").about("Een dag."));

    assertThat(names(understood("14 en 15 juni"))).startsWith("of").endsWith("beside").hasSize(4);
  }

  @Test
  void letterThatWritesThePeriod_comesFirst_ofWhateverTimeItIs() throws Exception {
    index(
        brief("plan")
            .about("De bijdrage loopt van mei 2019 tot en met juni 2020.")
            .dated("2018-03-01"),
        brief("within").about("De bijdrage begint.").dated("2019-09-01"),
        brief("before").about("De bijdrage is er nog niet.").dated("2017-09-01"));

    assertThat(names(understood("bijdrage van mei 2019 tot juni 2020")))
        .containsExactly("plan", "within");
    assertFound(understood("bijdrage sinds 2019"), "within");
  }

  @Test
  void paper_isFoundBeforeWhatNamesIt_howeverBothAreWritten() throws Exception {
    index(
        brief("itself").kamerstuk("28676", "464").about("Een verslag."),
        brief("names")
            .kamerstuk("28676", "470")
            .about("De brief (28 676, nr. 464) en nog eens 28676-464. Zie 28676, nr. 464."),
        brief("motion").about("Zij krijgt nr. 464 (28676)."),
        brief("other").kamerstuk("29521", "464"));

    for (String typed : new String[] {"28676-464", "28 676, nr. 464", "nr. 464 (28676)"}) {
      assertThat(names(understood(typed)))
          .as(typed)
          .startsWith("itself")
          .contains("names", "motion");
    }
    assertFound(understood("28 676"), "itself names motion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zwarte Zee", "Haagse top", "open deur"})
  void nameThatNoBriefHas_isNotFoundByItsHalves_andIsTold(String name) throws Exception {
    index(
        brief("zee").about("De Noordzee, een diepe zee, en een zwarte dag."),
        brief("open").about("Een open gesprek in Haagse kringen over de dijk."),
        brief("top").meeting(MeetingKind.TOP, "2018-07-11", "2018-07-12").about("De top besloot."));

    SearchResponse response = understood(name);
    assertFound(response, "");
    assertThat(response.spelling().absent()).containsExactly(name);
    assertThat(understood(name + " dijk").total()).as("%s dijk", name).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europese Unie", "Verenigde Staten", "Zwarte Zee"})
  void wordBesideAName_isNotGivenUpBeforeHalfOfTheName(String name) throws Exception {
    index(
        brief("name").about("Een zin over de %s en meer.".formatted(name)),
        brief("half").about("De %s, en verder niets.".formatted(name.split(" ", -1)[0])),
        brief("word").about("Over de dijk."));

    SearchResponse response = understood(name + " dijk");
    assertThat(names(response)).containsExactlyInAnyOrder("name", "word");
    assertThat(response.required()).as("required").isOne();
  }

  /** No brief has Haagse; the name that it is part of is found under another. */
  @ParameterizedTest
  @ValueSource(strings = {"Haagse top AND dijk", "\"Haagse top\" dijk", "Haagse top OR zorbat"})
  void wordOfANameThatIsFoundUnderAnother_isNotSaidToBeNowhere(String typed) throws Exception {
    index(brief("name").about("Op de top in Den Haag is over de dijk besloten."));

    SearchResponse response = understood(typed);
    assertFound(response, "name");
    assertThat(response.spelling().absent()).doesNotContain("Haagse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evacuatie Kabul", "tekort aan munitie", "medische evacuatie"})
  void descriptiveName_isLoosenedIntoItsWords(String name) throws Exception {
    index(
        brief("first").about("Over de evacuatie, het tekort en een open gesprek."),
        brief("second").about("Over Kabul, munitie en medische hulp."));

    assertThat(understood(name).total()).as(name).isPositive();
  }

  @Test
  void wordsThatAreJoinedOrCounted_keepTheirOwnNames() throws Exception {
    index(
        brief("both").about("Enhanced Forward Presence, ook in Litouwen. De top is in Warschau."));

    assertFound(understood("eFP AND Litouwen"), "both");
    assertFound(understood("eFP Litouwen"), "both");
  }

  @Test
  void nameOrDateBesideAnOperator_isOneThing() throws Exception {
    index(
        brief("name").about("Steun van de Verenigde Staten."),
        brief("half").about("De staten zijn verenigd. Dat was in 2024."),
        brief("china").about("Over China, in oktober 2024."));

    assertFound(understood("Verenigde Staten OR China"), "name china");
    assertFound(understood("China OR Verenigde Staten"), "name china");
    assertFound(understood("oktober 2024 OR zorbat"), "china");
  }

  @Test
  void documentOrOfficeBesideAnOperator_isOneThing() throws Exception {
    index(
        brief("agenda").type(DocumentType.GEANNOTEERDE_AGENDA).about("Over de top."),
        brief("word").about("Het staat op de agenda."),
        brief("irak").about("Over Irak."));

    assertFound(understood("geannoteerde agenda OR Irak"), "agenda irak");
    assertFound(understood("Irak OR geannoteerde agenda"), "agenda irak");
  }

  @Test
  void kindOfDocument_isExcludedWithItsName() throws Exception {
    index(
        brief("held").type(DocumentType.COMMISSIEDEBAT).about("Over Irak."),
        brief("word").about("Over Irak, na het commissiedebat."),
        brief("irak").about("Over Irak."));

    assertFound(understood("Irak -commissiedebat"), "irak");
    assertFound(understood("Irak AND NOT commissiedebat"), "irak");
    assertFound(understood("Irak -\"commissiedebat\""), "held irak");
  }

  @Test
  void dayWithoutYear_isNoOtherDay() throws Exception {
    index(
        brief("twelfth").about("Op 12 juni is gesproken."),
        brief("range").about("Op 1 en 2 juni is gesproken."));

    assertFound(understood("1 juni"), "range");
    assertFound(understood("2 juni"), "range");
    assertFound(understood("1-2 juni"), "range");
    assertFound(understood("12 juni"), "twelfth");
  }

  @Test
  void dateWithAnotherForm_isNotSaidToBeNowhere() throws Exception {
    index(brief("a").about("Het beraad was op 17 en 18 oktober."));

    assertThat(missing("zorbat 17 oktober")).isEmpty();
  }

  @Test
  void nameThatABriefHas_comesFirstAndIsLoosenedAsOtherWordsAre() throws Exception {
    index(
        brief("half").about("Op de top in Warschau is besloten. Een top van de NAVO."),
        brief("name").about("Op de top in Den Haag is besloten."));

    SearchResponse response = understood("Haagse top");
    assertThat(names(response)).containsExactly("name", "half");
    assertThat(response.required()).isOne();
    assertThat(response.spelling().isRight()).isTrue();
  }

  @Test
  void shortenedNoun_isFoundByItself_whereNoBriefHasTheWhole() throws Exception {
    index(
        brief("noun").about("De afschrikking werkt."),
        brief("small").about("Hij is in het land, voor de zee."));

    assertFound(understood("afschrikkings- en munitiebeleid"), "noun");
    assertFound(understood("land- en munitiebeleid"), "");
    index(brief("whole").about("Ons afschrikkings- en defensiebeleid."));
    assertFound(understood("afschrikkings- en munitiebeleid"), "whole");
  }

  @Test
  void shortenedNounBesideAnAdjective_isCompletedByTheNoun() throws Exception {
    index(
        brief("shared").about("Het kabelverkeer en de veiligheid in het cyber- en hybride domein."),
        brief("other").about("Over de domeinen in zee en andere wateren."));

    assertFound(understood("cyberdomein"), "shared");
    assertFound(understood("\"hybride domein\""), "shared");
  }

  @Test
  void shortenedNounBesideAnAdjective_isAskedAsAWhole() throws Exception {
    index(brief("half").about("De post groeit."), brief("whole").about("De kabelpost groeit."));

    assertThat(names(understood("kabel- of hybride post"))).containsExactly("whole", "half");
  }

  @Test
  void descriptiveNameWithHalvesApart_isFoundByThem() throws Exception {
    index(
        brief("apart")
            .about("Een evacuatie. " + "Dan iets anders. ".repeat(30) + "De hulp is medisch."));

    assertFound(understood("medische evacuatie"), "apart");
  }

  @Test
  void partThatNoBriefHas_isTold() throws Exception {
    index(brief("a").about("Er is raketverdediging voor Kosovo en KFOR."));

    assertThat(missing("titel:raketverdediging")).containsExactly("titel:raketverdediging");
    assertThat(missing("kenmerk:BS*")).containsExactly("kenmerk:BS*");
    assertThat(missing("raketverdedeging*")).containsExactly("raketverdedeging*");
    assertThat(missing("kosovo zwar*")).containsExactly("zwar*");
    assertThat(missing("\"kosovo voor\"")).containsExactly("\"kosovo voor\"");
    assertThat(missing("=kosovos")).containsExactly("=kosovos");
    assertThat(missing("\"zorbat kosovo\"")).isEmpty();
    assertThat(missing("kosovo raket*")).isEmpty();
  }

  private List<String> missing(String typed) throws Exception {
    return understood(typed).spelling().missing();
  }

  @Test
  void leavingOutEverything_isTold() throws Exception {
    index(brief("a").about("Kosovo en KFOR."), brief("b").about("Kosovo en Irak."));

    assertThat(understood("-kfor -titel:isaf kosovo -irak").spelling().removing())
        .containsExactly("-kfor", "-titel:isaf", "-irak");
    assertThat(understood("kosovo -kfor").spelling().removing()).isEmpty();
    assertThat(understood("zorbat -kfor").spelling().removing()).isEmpty();
  }

  @Test
  void minister_isAPersonAndNoMeetingOfMinisters() throws Exception {
    index(
        brief("person")
            .about("De minister van Defensie sprak. De minister van Buitenlandse Zaken niet."),
        brief("meeting").about("Aanwezig waren de ministers van Defensie van alle landen."),
        brief("dmm").meeting(MeetingKind.DMM, "2018-07-11", "2018-07-12").about("Een dag."),
        brief("fmm").meeting(MeetingKind.FMM, "2018-07-11", "2018-07-12").about("Een dag."));

    assertFound(understood("\"minister van Defensie\""), "person");
    assertThat(names(understood("minister van Defensie"))).doesNotContain("dmm");
    assertThat(names(understood("minister van Buitenlandse Zaken"))).doesNotContain("fmm");
    assertThat(names(understood("defensieminister"))).doesNotContain("dmm");
    assertThat(names(understood("ministers van Defensie"))).contains("dmm");
    assertThat(names(understood("defensieministers"))).contains("dmm");
  }
}
