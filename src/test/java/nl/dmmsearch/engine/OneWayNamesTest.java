package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a name of a kind finds what is of that kind, and the name of one of them not the kind. */
class OneWayNamesTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "agenda, De conceptagenda is rond.",
    "plenair debat, Er volgt een tweeminutendebat.",
    "toetreding, Zweden vroeg het lidmaatschap aan.",
    "lidmaatschap, De toetreding van Zweden is nabij.",
    "Palestijnen, Er is hulp voor de Palestijnse gebieden.",
    "inlichtingendiensten, De MIVD waarschuwde.",
    "inlichtingendienst, De AIVD waarschuwde.",
    "commandant, De Force Commander spreekt.",
    "uitgenodigd, Zweden is genodigde.",
    "tanken in de lucht, De MRTT is gereed.",
    "parlementariër, Een Kamerlid vraagt ernaar.",
  })
  void nameOfAKind_findsWhatIsOfIt(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(names(ask(typed))).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "conceptagenda, De agenda is rond.",
    "MIVD, Een inlichtingendienst waarschuwde.",
  })
  void nameOfOneOfAKind_doesNotFindTheKind(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(names(ask(typed))).isEmpty();
  }

  /** Of a word that letters write before others the policy is no other name, and is not marked. */
  @ParameterizedTest
  @CsvSource({"GVDB", "CSDP"})
  void policy_isNotMarkedWhereSomethingElseIsEuropean(String typed) throws Exception {
    index(brief("a").about("De Europese defensie-industrie groeit."));

    assertThat(names(ask(typed))).containsExactly("a");
    assertThat(ask(typed).hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @Test
  void europeanDefence_isFoundByTheNameOfThePolicy() throws Exception {
    index(brief("a").about("Over het GVDB."), brief("b").about("Over munitie."));

    assertThat(names(ask("Europese defensie"))).containsExactly("a");
  }

  /** A name that longer ones begin with is not found there: what they name is another thing. */
  @ParameterizedTest
  @CsvSource({"Leopard 2", "Leopard2", "Leopard-2"})
  void nameOfOneType_findsItsFamily_andNotAnotherType(String typed) throws Exception {
    index(
        brief("both").about("Eerst kwam de Leopard 1 en toen de Leopard 2A6."),
        brief("family").about("De Leopards staan in een hal."),
        brief("other").about("De Leopard 1 wordt oud, de Leopard 1A5 ook."));

    SearchResponse response = ask(typed);

    assertThat(names(response)).containsExactlyInAnyOrder("both", "family");
    assertThat(marks(response)).containsExactlyInAnyOrder("Leopard 2", "Leopards");
  }

  /** Who says beside its name that it is a mission means the mission. */
  @ParameterizedTest
  @CsvSource({
    "KFOR-missie, Over KFOR.",
    "missie KFOR, Over KFOR.",
    "operatie Althea, Over EUFOR Althea.",
    "Isaf-missie, Nederland draagt bij aan ISAF.",
    "Unified Protector-missie, Over Unified Protector.",
  })
  void nameOfAMission_isFoundByItselfToo(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(names(ask(typed))).containsExactly("a");
    assertThat(marks(ask(typed))).isNotEmpty();
  }

  /** What has to do with a thing and is no name of it: shown where the thing is not, unmarked. */
  @ParameterizedTest
  @CsvSource({
    "munitievoorraad, De F-16 kreeg munitie.",
    "uitgezonden, De missie duurt voort.",
    "eenheden, De militairen oefenen.",
    "fabriek, De productie groeit.",
    "parlement, De Kamer vergadert.",
    "jachtvliegtuig, De F-35 vliegt.",
    "Baltic, Het gaat goed in Estland.",
    "bewindslieden, De ministers kwamen bijeen.",
    "meteen, Dat is een direct belang.",
    "beveiliging, De bescherming van gegevens telt.",
    "toename, De lonen zijn verhoogd.",
    "militairen in Litouwen, De vooruitgeschoven aanwezigheid groeit.",
    "Oost-Europese landen, De oostflank wordt sterker.",
    "aggression, De oorlog in Oekraïne duurt voort.",
    "toetreding, De ratificatie laat op zich wachten.",
    "Oostzeestaten, De Baltische staten oefenen.",
    "coronahulp, Over COVID-19.",
  })
  void whatOnlyHasToDoWithIt_isNotMarked(String typed, String text) throws Exception {
    index(brief("a").about(text));

    assertThat(names(ask(typed))).containsExactly("a");
    assertThat(marks(ask(typed))).isEmpty();
  }

  /** All that there is of a word says more than a common word beside it. */
  @ParameterizedTest
  @CsvSource({
    "Russische hackers, De GRU verstoorde een net., De Russische vloot vaart uit.",
    "munitievoorraden Oekraïne, Er is te weinig munitie., De leiders bezochten Oekraïne.",
  })
  void whatStandsForAWordThatIsNowhere_comesBeforeACommonWord(
      String typed, String related, String common) throws Exception {
    index(
        brief("related").about(related),
        brief("c1").about(common),
        brief("c2").about(common),
        brief("c3").about(common),
        brief("c4").about(common),
        brief("c5").about("Over iets anders."));

    assertThat(names(ask(typed)).getFirst()).isEqualTo("related");
  }

  @Test
  void whatStandsForAWordThatIsNowhere_comesBehindARareWord() throws Exception {
    index(
        brief("related").about("De GRU verstoorde een net."),
        brief("rare").about("De Russische vloot vaart uit."),
        brief("other").about("Over iets anders."));

    assertThat(names(ask("Russische hackers"))).containsExactly("rare", "related");
  }

  /** A word that is spelled as a Dutch form, or begins as one, and is another word. */
  @ParameterizedTest
  @CsvSource({
    "generaal, De Algemene Rekenkamer schrijft.",
    "datum, De gegevens zijn veilig.",
    "aanvullen, Er is extra geld.",
    "blijven, Duurzame vrede telt.",
    "eenheid, De militairen oefenen.",
    "waarnemen, De fungerend voorzitter opent.",
  })
  void anotherWord_isNotFound(String typed, String text) throws Exception {
    index(brief("a").about(text));

    assertThat(names(ask(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gender adviser, Er komt een genderadviseur bij.",
    "ammunition stocks, De munitievoorraden groeien.",
    "undersea cables, De stroomkabels zijn stuk.",
    "civilian casualties, Er vielen slachtoffers onder burgers.",
    "pilot training, De opleiding van vliegers duurt lang.",
    "opleiding van vliegers, Over pilot training.",
  })
  void severalEnglishWords_areFoundAsTheDutchOnes(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over vrede."));

    assertThat(names(ask(typed))).containsExactly("a");
    assertThat(marks(ask(typed))).isNotEmpty();
  }

  private static List<String> marks(SearchResponse response) {
    return response.hits().stream()
        .flatMap(hit -> hit.snippets().stream())
        .flatMap(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end())))
        .toList();
  }
}
