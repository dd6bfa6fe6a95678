package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type when they mean a word of a letter. */
class MisspellingsTest {
  private static final Brief LETTER =
      brief("a")
          .signedBy("R.P. Brekelmans")
          .titled("Verslag van de bijeenkomst")
          .about(
              "Secretaris-generaal Stoltenberg sprak over raketverdediging, luchtverdediging en"
                  + " Resolute Support in Afghanistan. Het bondgenootschap beëindigt de missie."
                  + " Defensie-uitgaven stijgen; Oekraïne en Turkije vroegen om oefeningen,"
                  + " materieel, munitie, een strategie en coördinatie. Commissie en kabinet"
                  + " beantwoorden de vragen over trainingen, gijzelaars, kruisraketten,"
                  + " onbemande vliegtuigen en de luchtmacht van Estland. Kosovo blijft rustig.")
          .build();

  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    engine.replace(LETTER.source().name(), List.of(LETTER));
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void wordOfTheLexiconThatIsNoPartOfCompounds_isMeantAsItStands() {
    Brief letter = brief("a").about("Zij spraken over de missie.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search("sprake").spelling().applied()).isEmpty();
    assertThat(search("sprake").total()).isZero();
  }

  @Test
  void moreMisspeltWordsThanAreLookedAfter_areTold() {
    SearchResponse response =
        search("raketverdedeging lugtverdediging kruisraketen gijzelars muntie stratagie kosovoo");

    assertThat(response.spelling().applied()).hasSize(5);
    assertThat(response.spelling().unread()).containsExactly("stratagie", "kosovoo");
  }

  @Test
  void fewMisspeltWords_areAllLookedAfter() {
    assertThat(search("raketverdedeging xyzzyw raketverdedeging").spelling().unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vreden, vrede",
    "Rutten, Rutte",
    "maandags, maandag",
    "schepens, schepen",
  })
  void formThatNoLetterHas_isReadAsTheWordItself(String typed, String written) {
    Brief letter = brief("b").about("Zij spraken over: " + written + ".").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    SearchResponse response = search(typed);

    assertThat(response.spelling().applied()).containsExactly(new Correction(typed, written));
    assertThat(response.total()).isEqualTo(1);
  }

  @Test
  void wordWithAnS_isNoFormOfAnother() {
    Brief letter = brief("b").about("De bron is bekend.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search("brons").spelling().applied()).isEmpty();
  }

  @Test
  void rightWord_thatNoLetterHas_isNotReadAsAnother() {
    SearchResponse response = search("materiaal");

    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested())
        .containsExactly(new Correction("materiaal", "materieel"));
    assertThat(response.total()).isZero();
  }

  /** Many letters have the one, but the other sounds like what was typed. */
  @ParameterizedTest
  @CsvSource({"evaquatie, evacuatie, evaluatie", "evakuatie, evacuatie, evaluatie"})
  void wordThatSoundsAlike_isMeantBeforeOneThatMoreLettersHave(
      String typed, String meant, String usual) {
    Stream.concat(
            Stream.of(brief("meant").about("De " + meant + " is begonnen.")),
            IntStream.range(0, 20).mapToObj(i -> brief("u" + i).about("De " + usual + " volgt.")))
        .map(BriefBuilder::build)
        .forEach(letter -> engine.replace(letter.source().name(), List.of(letter)));
    engine.refresh();

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
  }

  @Test
  void formOfAVerb_thatNoLetterHas_isNotReadAsANoun() {
    Brief letter = brief("b").about("De uitgaven stijgen.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search("uitgeven").spelling().applied()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "luchtverdedigingssysteemcoördinatoren, true",
    "luchtverdedigingssysteemcoördinatorenoverleg, false",
  })
  void word_isCorrectedUpToALength(String written, boolean corrected) {
    Brief letter = brief("b").about(written).build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    String misspelt = written.replace("verdediging", "verdedegeng");

    assertThat(search(misspelt).spelling().applied().isEmpty()).isNotEqualTo(corrected);
  }

  @ParameterizedTest
  @CsvSource({
    "raketverdedeging, raketverdediging",
    "raketverdedigng, raketverdediging",
    "luchtverdeging, luchtverdediging",
    "lugtverdediging, luchtverdediging",
    "Stoltenburg, Stoltenberg",
    "Stoltenbreg, Stoltenberg",
    "Suport, Support",
    "Afganistan, Afghanistan",
    "Afhganistan, Afghanistan",
    "bondgenoodschap, bondgenootschap",
    "Defentieuitgaven, Defensie-uitgaven",
    "Turkeie, Turkije",
    "Oekranie, Oekraïne",
    "muntie, munitie",
    "strategy, strategie",
    "koördinatie, coördinatie",
    "Commisie, Commissie",
    "trainigen, trainingen",
    "geizelaars, gijzelaars",
    "onbemannde, onbemande",
    "luchtmagt, luchtmacht",
    "Breekelmans, Brekelmans",
    "Kosvo, Kosovo",
    "Komissie, Commissie",
    "Afghaniestan, Afghanistan",
    "coordination, coördinatie",
    "strategyen, strategie",
  })
  void misspeltWord_isReadAsTheLettersHaveIt(String typed, String meant) {
    SearchResponse response = search(typed);

    assertThat(response.spelling().applied()).containsExactly(new Correction(typed, meant));
    assertThat(response.total()).isEqualTo(1);
    assertThat(response.hits().getFirst().snippets().getFirst().text()).isNotEmpty();
  }

  /** Whoever types a sentence in small letters does not want a capital in it. */
  @ParameterizedTest
  @CsvSource({
    "afhganistan, afghanistan",
    "commisie, commissie",
    "defentieuitgaven, defensie-uitgaven",
    "unimk, UNMIK",
  })
  void wordInSmallLetters_isCorrectedInThem(String typed, String meant) {
    add("b", "UNMIK");

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
  }

  /** Their stems agree with those of the right words, so that they find them anyway. */
  @ParameterizedTest
  @CsvSource({
    "raketverdedigging, raketverdediging",
    "Afghanistann, Afghanistan",
    "afschriking, afschrikking",
    "raketverdeding, raketverdediging",
    "luchtverdeding, luchtverdediging",
    "beschuldingen, beschuldigingen",
  })
  void misspeltWord_isToldAlsoWhereItFindsTheRightOneByItsStem(String typed, String meant) {
    for (int i = 0; i < 4; i++) {
      add(
          "c" + i,
          "afschrikking in Afghanistan, raket- en luchtverdediging, na beschuldigingen over"
              + " luchtverdediging en raketverdediging");
    }

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
    assertThat(search(typed).total()).isGreaterThanOrEqualTo(4);
    assertThat(search(meant).spelling().applied()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"raketverdedigingen", "uitgaven", "bondgenootschappen", "oefening"})
  void otherFormOfAWord_isNoMisspelling(String typed) {
    for (int i = 0; i < 4; i++) {
      add("c" + i, "raketverdediging, uitgave en oefeningen");
    }

    assertUncorrected(search(typed));
  }

  /** One of them is in a dictionary, the other is not. */
  @ParameterizedTest
  @CsvSource({"voorzetting, voortzetting, true", "voortzetting, voorzetting, false"})
  void rareWordThatIsNoDutch_isAskedAboutWhereFewHaveTheRightOne(
      String once, String often, boolean asked) {
    add("b", "een " + once);
    add("c", "de " + often);
    add("d", "geen " + often);

    assertThat(search(once).spelling().suggested())
        .isEqualTo(asked ? List.of(new Correction(once, often)) : List.of());
  }

  /** English endings, the old sch, a syllable left out, and a first letter by ear. */
  @ParameterizedTest
  @CsvSource({
    "organization, organisaties",
    "stability, stabiliteit",
    "Afghaansche, Afghaanse",
    "Nederlandsche, Nederlandse",
    "dryging, dreiging",
    "verdeging, verdediging",
  })
  void misspeltWord_isReadByRule(String typed, String meant) {
    add("b", "organisaties, stabiliteit, Afghaanse en Nederlandse verdediging");
    add("c", "een dreiging");

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
  }

  @ParameterizedTest
  @CsvSource({
    "ministervan Defensie, minister van Defensie",
    "werkdinermet, werkdiner met",
  })
  void forgottenSpace_isPutBack(String typed, String meant) {
    add("b", "De minister van Defensie had een werkdiner met collega's in de NAVO.");

    SearchResponse response = search(typed);

    assertThat(response.spelling().corrected(typed)).isEqualTo(meant);
    assertThat(response.total()).isPositive();
  }

  @Test
  void wordsWithASpace_thatNoLetterHasSideBySide_areNotCutApart() {
    add("b", "Het werkdiner begon. Er was een diner met collega's.");

    assertThat(search("werkdinermet").spelling().applied()).isEmpty();
  }

  /** Too far off by itself; its neighbour tells. */
  @Test
  void shortWord_isReadAsWhatStandsBesideItsNeighbour() {
    add("b", "De top in Den Haag begon.");

    assertThat(search("Den Hage").spelling().corrected("Den Hage")).isEqualTo("Den Haag");
    assertThat(search("Hage").spelling().applied()).isEmpty();
    assertThat(search("de Hage").spelling().applied()).isEmpty();
  }

  @Test
  void wordWithoutASyllable_isAskedAbout() {
    add("b", "Voorsnog staat er een sessie gepland.");
    for (int i = 0; i < 12; i++) {
      add("c" + i, "Vooralsnog niet.");
    }

    assertThat(search("voorsnog").spelling().suggested())
        .containsExactly(new Correction("voorsnog", "vooralsnog"));
  }

  /** They look like words of letters, and nobody who types them means those. */
  @ParameterizedTest
  @CsvSource({"aantal, aanval", "werking, working", "aantallen, aanvallen"})
  void rightWordOfAnotherRoot_isNotSuggestedAway(String typed, String other) {
    add("b", "een " + other);

    assertUncorrected(search(typed));
  }

  @Test
  void compoundThatNoLetterHas_isCorrectedInOneOfItsParts() {
    assertThat(search("luchtverdedegingsoefening").spelling().applied())
        .containsExactly(new Correction("luchtverdedegingsoefening", "luchtverdediging oefening"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beeindigen",
        "Oekraine",
        "strategieen",
        "missies",
        "verdediging",
        "waterschap",
        "fietspad",
        "landbouw",
        "onderwijs",
        "kerk",
        "SFOR",
        "D2024-001261",
        "28676-464",
        "F-16",
        "de",
        "uitg*",
      })
  void otherWords_areLeftAsTheyAre(String typed) {
    assertUncorrected(search(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"in Afganistan\"|\"in Afghanistan\"",
        "\"misie in Afganistan\"~9|\"missie in Afghanistan\"~9",
        "titel:bijenkomst|titel:bijeenkomst",
        "titel:\"bijenkomst\" Kosovo|titel:\"bijeenkomst\" Kosovo",
        "(Kosvo OR strategie)|(Kosovo OR strategie)",
        "Kosovo AND munietie|Kosovo AND munitie",
      })
  void wordsWithinPhrasesFieldsAndGroups_areReadAsTheLettersHaveThem(String typed, String meant) {
    SearchResponse response = search(typed);

    assertThat(response.spelling().corrected(typed)).isEqualTo(meant);
    assertThat(response.total()).isEqualTo(1);
    assertThat(engine.search(Ask.query(typed).uncorrected().request()).spelling().applied())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=misie",
        "=\"in Afganistan\"",
        "titel:Kosvo",
        "Kosovo -Afganistan",
        "kenmerk:munietie",
        "\"twee missies\" OR trainingen"
      })
  void exactAbsentAndElsewhere_areLeftAsTheyAre(String typed) {
    assertUncorrected(search(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "Hennis Plasschaart, Hennis Plasschaert",
    "Hennus Plasschaert, Hennis Plasschaert",
  })
  void halfOfANameWithAHyphen_isReadAsTheLettersHaveIt(String typed, String meant) {
    Brief letter = brief("b").about("Minister Hennis-Plasschaert sprak.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search(typed).spelling().corrected(typed)).isEqualTo(meant);
  }

  /** Once in a letter, and nearly the same in many: a name, and part of what it stands beside. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Londen|In Londen spraken de ministers.|landen",
        "artillery coalition|een artillery coalition|artillerie",
        "nabestaande|een nabestaande|nabestaanden",
      })
  void rareWordThatIsRight_isNoMisspelling(String typed, String once, String often) {
    add("b", once);
    for (int i = 0; i < 12; i++) {
      add("c" + i, "Er waren " + often + ".");
    }

    assertUncorrected(search(typed));
  }

  @Test
  void rareWordThatIsWrong_isAskedAboutAlsoBesideOthers() {
    add("b", "een geanoteerde agenda");
    for (int i = 0; i < 12; i++) {
      add("c" + i, "een geannoteerde agenda");
    }

    assertThat(search("geanoteerde agenda").spelling().suggested())
        .containsExactly(new Correction("geanoteerde", "geannoteerde"));
  }

  private void add(String name, String text) {
    Brief letter = brief(name).about(text).build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();
  }

  @Test
  void correctedWord_isMarked() {
    var snippet = search("raketverdedeging").hits().getFirst().snippets().getFirst();

    assertThat(snippet.html()).contains("<mark>raketverdediging</mark>");
  }

  private static void assertUncorrected(SearchResponse response) {
    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mali|Mali",
        "vragen Kosovo in Mali, 2031|Mali,2031",
        "\"missie in Mali\"|Mali",
        "(Kosovo OR Mali)|Mali",
        "Mali AND munietie|Mali",
        "munietie|",
        "raketverdedigingen fietspad? !!|fietspad",
        "raket lucht|",
        "Kosovo -Mali|",
        "=Mali|",
      })
  void wordsThatStandNowhere_areToldAsTyped(String typed, String words) {
    assertThat(String.join(",", search(typed).spelling().absent()))
        .isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource({"aktie, actie", "terein, terrein"})
  void wordThatIsOnlyWithinOthers_isCorrectedToo(String typed, String meant) {
    Brief letter = brief("b").about("Het actieplan. Een legeroefeningsterrein.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
    assertThat(search(typed).total()).isEqualTo(1);
  }

  /** All that was written by sound at once, in whatever form a letter has the word. */
  @ParameterizedTest
  @CsvSource({
    "krisis, crisis, crises",
    "konflikt, conflict, conflict",
    "konsept, concept, conceptagenda",
    "kollektief, collectief, collectieve",
    "sabotasje, sabotage, sabotage",
    "eksport, export, export",
    "nivo, niveau, niveaus",
    "sentrum, centrum, centra",
    "kwota, quota, quota",
  })
  void oldSpelling_isCorrected_inWhateverForm(String typed, String meant, String written) {
    Brief letter = brief("b").about("De " + written + " dan.").build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
    assertThat(search(typed).total()).isEqualTo(1);
  }

  private SearchResponse search(String typed) {
    return engine.search(Ask.query(typed).request());
  }
}
