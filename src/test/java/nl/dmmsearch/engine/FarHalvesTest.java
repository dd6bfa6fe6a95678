package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compounds that are in no letter, by letters that have both halves. */
class FarHalvesTest extends EngineVocabulary {
  private static final String BETWEEN =
      " De leden spraken over schepen. Zij spraken ook over havens en over de planning daarvan. ";

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @ParameterizedTest
  @CsvSource({
    "kabinetsreactie, Het kabinet kwam bijeen., Daarop volgt een reactie.",
    "kabinetsreactie, Het kabinet kwam bijeen., De minister reageert daarop.",
    "motie-Vermeulen, Er lag een motie., Het lid Vermeulen was er ook.",
    "luchtverdediging, Er was verdediging., Boven ons is alleen de hoge lucht.",
  })
  void compoundOfNoLetter_isFoundByItsHalvesFarApart_whichIsSaid(
      String compound, String first, String last) {
    index(
        brief("both").about(first + BETWEEN + last),
        brief("one").about(first + BETWEEN),
        brief("other").about(BETWEEN + last));

    SearchResponse response = search(compound);

    assertFound(response, "both");
    assertThat(response.spelling().elsewhere())
        .singleElement()
        .satisfies(elsewhere -> {
          assertThat(elsewhere.typed()).isEqualTo(compound);
          assertThat(elsewhere.halves()).hasSize(2);
        });
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "rekenkamerbrief, De Algemene Rekenkamer oordeelt.",
    "rekenkamerrapport, De Algemene Rekenkamer oordeelt.",
    "begrotingsnota, Zij bespraken de begroting.",
    "kabinetsreactie, Het kabinet kwam bijeen.",
    "bommenwerperpatrouilles, Er vlogen bommenwerpers. Ook een patrouillevlucht.",
    "NIOD-rapport, Dat onderzoekt het NIOD.",
    "NIOD-archivaris, Dat onderzoekt het NIOD.",
  })
  void compoundOfWhichNoLetterHasBoth_isFoundByItsFirstHalf_whichIsSaid(
      String compound, String text) {
    index(brief("first").about(text), brief("other").about(BETWEEN));

    SearchResponse response = search(compound);

    assertFound(response, "first");
    assertThat(response.spelling().elsewhere())
        .singleElement()
        .satisfies(elsewhere -> assertThat(elsewhere.halves()).hasSize(1));
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "kabinetsreactie, Een reactie volgt.",
    "bommenwerpervluchten, De vluchten stopten.",
    "munitieproductie, De munitie is er.",
  })
  void compoundOfWhichOneHalfTellsTooLittle_isNotFound(String compound, String text) {
    index(brief("last").about(text), brief("other").about(BETWEEN));

    assertThat(search(compound).total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "afschrikkingsbeleid, Het ging over afschrikking.",
    "dronevraagstukken, Het ging over drones.",
  })
  void halfThatSaysLittle_isNotAskedFor_butComesFirst(String compound, String text) {
    index(
        brief("first").about(text),
        brief("both").about(text + BETWEEN + "Er is beleid. Dat is een vraagstuk."),
        brief("other").about(BETWEEN));

    SearchResponse response = search(compound);

    assertThat(response.hits()).extracting(hit -> hit.brief().toString()).hasSize(2);
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @Test
  void firstHalfThatManyLettersHave_isNotEnough() {
    index(several("letter", 21, "Het kabinet kwam bijeen."));

    assertThat(search("kabinetsreactie").total()).isZero();
  }

  /** Others are made of it, as luchtverdediging is part of luchtverdedigingssysteem. */
  @Test
  void compoundThatOthersAreMadeOf_isFoundByItsHalvesFarApart() {
    index(
        brief("both").about("De munitie is er." + BETWEEN + "De productie stijgt."),
        brief("one").about("De munitie is er."));

    assertFound(search("munitieproductie"), "both");
    assertThat(search("munitieproductie").spelling().elsewhere()).hasSize(1);
  }

  @Test
  void halfWithinAnotherWord_isNoHalf() {
    index(brief("letter").about("De kabinetsleden kwamen." + BETWEEN + "Een ketenreactie volgt."));

    assertThat(search("kabinetsreactie").total()).isZero();
  }

  @Test
  void compoundThatALetterHas_isNotItsHalves() {
    index(
        brief("found").about("De kabinetsreactie volgt."),
        brief("other").about("Het kabinet kwam bijeen." + BETWEEN + "Daarop volgt een reactie."));

    assertFound(search("kabinetsreactie"), "found");
    assertThat(search("kabinetsreactie").spelling().elsewhere()).isEmpty();
  }

  /** Its last half is found there, which says more than both far apart. */
  @Test
  void compoundBesideAnotherWord_isNotItsHalves() {
    index(brief("letter").about("Het kabinet kwam." + BETWEEN + "Een reactie volgt."));

    assertThat(search("schepen kabinetsreactie").spelling().elsewhere())
        .allSatisfy(elsewhere -> assertThat(elsewhere.halves()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kabinet-Vermeulen", "planning-Vermeulen"})
  void wordWithAHyphen_ofWhichNoLetterHasBothHalves_maybeTypedApart(String compound) {
    index(brief("letter").about("Het kabinet kwam." + BETWEEN), brief("b").about("Lid Vermeulen."));

    assertThat(search(compound).total()).isZero();
    assertThat(search(compound).spelling().suggestions(compound))
        .containsExactly(compound.replace('-', ' '));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zorbat-klimot", "niet-kabinet", "F-35-kabinet"})
  void wordOfWhichNoLetterHasAHalf_isNotToBeTypedApart(String word) {
    index(brief("letter").about("Het kabinet kwam." + BETWEEN));

    assertThat(search(word).spelling().suggestions(word)).isEmpty();
  }
}
