package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compounds that a letter says in several words. */
class CompoundsApartTest extends EngineVocabulary {
  private static final String OTHER = "Zij spraken over havens en over de planning daarvan.";

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Beside another letter that has the compound, or none. */
  private SearchResponse among(String compound, boolean joined, String text) {
    index(
        brief("apart").about(text),
        brief("joined").about(joined ? "De " + compound + " is er." : OTHER),
        brief("other").about(OTHER));
    return search(compound);
  }

  private static void assertMarked(SearchResponse response) {
    assertThat(names(response)).contains("apart");
    assertThat(response.hits())
        .filteredOn(hit -> hit.brief().source().name().value().equals("apart"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.snippets().getFirst().marks()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "tanklevering, De levering tanks is laat.",
    "tanklevering, De levering van tanks is laat.",
    "granatenvoorraad, Elk land vult zijn voorraad granaten aan.",
    "granaatvoorraad, De voorraden granaten groeien.",
    "munitielevering, De levering munitie begint.",
    "wapenleverantie, De leverantie van wapens gaat door.",
    "soldatenaantal, Het aantal soldaten daalt.",
    "scheepsbemanning, De bemanning van het schip is ziek.",
    "scheepsbouw, De bouw van schepen duurt jaren.",
    "kinderopvang, De opvang van kinderen is geregeld.",
    "waterschade, De schade door water is groot.",
    "brandschade, Er is schade door de brand in de loods.",
  })
  void lastHalfBeforeTheFirst_isMarked(String compound, String text) {
    assertMarked(among(compound, false, text));
  }

  @ParameterizedTest
  @CsvSource({
    "tanklevering, De levering tanks is laat.",
    "granatenvoorraad, Elk land vult zijn voorraad granaten aan.",
  })
  void lastHalfBeforeTheFirst_isMarked_alsoWhereAnotherLetterHasTheCompound(
      String compound, String text) {
    assertMarked(among(compound, true, text));
  }

  @ParameterizedTest
  @CsvSource({
    "tankaankoop, Denemarken kocht tanks.",
    "wapenleverantie, Portugal leverde wapens.",
    "grensbewaking, De politie bewaakt de grens.",
    "helikopteronderhoud, De monteur onderhoudt de helikopters.",
    "gijzelaarbevrijding, De eenheid bevrijdde alle gijzelaars.",
  })
  void verbOfTheLastHalfInOneClauseWithTheFirst_isMarked_belowTheCompound(
      String compound, String text) {
    SearchResponse response = among(compound, true, text + " De aankoop, leverantie en bewaking.");

    assertMarked(response);
    assertThat(names(response)).containsExactly("joined", "apart");
  }

  @ParameterizedTest
  @CsvSource({
    "wapenleverantie, 'Zij leverden brood, terwijl de wapens bleven.'",
    "grensbewaking, De politie bewaakt het huis. De grens is dicht.",
    "grensbewaking, De politie bewaakt het huis bij de grens.",
  })
  void verbOfAnotherClauseOrThing_isAnother(String compound, String text) {
    index(brief("apart").about(text), brief("joined").about("De " + compound + " is er."));

    assertFound(search(compound), "joined");
  }

  /**
   * Of two halves in their order that are farther from each other one belongs to something else.
   */
  @ParameterizedTest
  @CsvSource({
    "legerleiding, Het leger herstelde de leiding van het water.",
    "luchtbrug, De lucht boven de brug was grauw.",
    "grenspost, Aan de grens ligt veel post.",
    "waterschade, 'Water bleef beschikbaar; schade was er door brand.'",
  })
  void halvesInTheirOrderWithOthersBetween_areNotMarked(String compound, String text) {
    assertThat(among(compound, false, text).hits())
        .flatExtracting(hit -> hit.snippets())
        .flatExtracting(snippet -> snippet.marks())
        .isEmpty();
  }

  /** Only nouns that say how much or what is done have another right behind them. */
  @ParameterizedTest
  @CsvSource({
    "tankleiding, 'Bij de leiding, tanks en wegen.'",
    "soldatenwoning, 'De woning, soldaten en geld.'",
  })
  void twoNounsSideBySide_areTwoThings(String compound, String text) {
    index(brief("apart").about(text), brief("joined").about("De " + compound + " is er."));

    assertFound(search(compound), "joined");
  }
}
