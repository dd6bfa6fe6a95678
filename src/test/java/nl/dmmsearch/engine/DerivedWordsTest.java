package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs in -eren and what is made of them. */
class DerivedWordsTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @ParameterizedTest
  @CsvSource({
    "evalueren,De evaluatie volgt in mei.",
    "geëvalueerd,De evaluatie volgt in mei.",
    "publicatie,De lijst wordt in mei gepubliceerd.",
    "produceren,De productie van granaten stijgt.",
    "productie,Granaten produceren zij hier.",
    "patrouilleren,Een patrouille op zee.",
    "provoceren,Een nieuwe provocatie aan de grens.",
    "modernisatie,De modernisering van de vloot.",
    "actualisering,Een actualisatie van het plan.",
    "transparant,Meer transparantie over kosten.",
    "transparantie,Een transparante begroting.",
    "wederopbouw,Geld voor de opbouw van het land.",
    "herbewapening,De bewapening van het oosten.",
  })
  void word_findsWhatIsMadeOfTheSameRoot_whereNoLetterHasIt(String typed, String text) {
    index(brief("found").about(text), brief("other").about("Er ligt een schip in de haven."));

    assertFound(search(typed), "found");
  }

  @ParameterizedTest
  @CsvSource({
    "goederen,Het verloopt goed en goede steun.",
    "rapporteren,Een nieuw rapport.",
    "herkomst,De komst van een schip.",
    "herstellen,Zij stellen een vraag.",
    "herplaatsen,De plaats van het schip.",
    "heroverwegen,Na lange overwegingen."
  })
  void otherWordsOfLikeLetters_areNotMeant(String typed, String text) {
    index(brief("letter").about(text));

    assertThat(search(typed).total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "reactie,Het kabinet reageert op het plan.,De reactie op het plan.",
    "reageren,Een reactie op het plan.,Zij reageren op het plan.",
    "reageert,Een reactie op het plan.,Zij reageren op het plan.",
    "inspectie,De dienst inspecteert het schip.,Na de inspectie van het schip.",
    "introduceren,De introductie van een toestel.,Zij introduceren een toestel.",
    "instructie,Hij instrueert de bemanning.,De instructie van de bemanning.",
    "explosie,De mijn explodeert in zee.,Na de explosie in zee.",
    "concludeert,De conclusie van de raad.,De raad concludeert dit.",
  })
  void nounsInTieAndTheirVerbs_findEachOther_alsoWhereALetterHasTheWord(
      String typed, String derived, String text) {
    index(
        brief("word").about(text),
        brief("derived").about(derived),
        brief("other").about("Er ligt een schip in de haven."));

    assertThat(search(typed).hits()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"informatie,De informatie is beperkt.,Hij informeert de Kamer."})
  void wordThatALetterHas_isOnlyThatWord(String typed, String text, String other) {
    index(brief("found").about(text), brief("other").about(other));

    assertFound(search(typed), "found");
  }

  @Test
  void whatIsDoneAnew_marksNothing() {
    index(brief("a").about("Geld voor de opbouw van het land."));

    assertThat(search("wederopbouw").hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }
}
