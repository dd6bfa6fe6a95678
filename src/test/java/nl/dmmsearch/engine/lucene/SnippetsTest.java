package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "verdediging|De <mark>luchtverdedigingscapaciteiten</mark> in Polen, met F-35's.",
        "capaciteit polen|De <mark>luchtverdedigingscapaciteiten</mark> in <mark>Polen</mark>, met"
            + " F-35&#39;s.",
        "\"capaciteiten in polen\"|De <mark>luchtverdedigingscapaciteiten in Polen</mark>, met"
            + " F-35&#39;s.",
        "lucht verdediging|De <mark>luchtverdedigingscapaciteiten</mark> in Polen, met F-35&#39;s.",
        "f35|De luchtverdedigingscapaciteiten in Polen, met <mark>F-35</mark>&#39;s.",
        "luchtver*|De <mark>luchtverdedigingscapaciteiten</mark> in Polen, met F-35&#39;s.",
        "polen -kfor|De luchtverdedigingscapaciteiten in <mark>Polen</mark>, met F-35&#39;s.",
        "polen AND titelwoord|De luchtverdedigingscapaciteiten in <mark>Polen</mark>, met"
            + " F-35&#39;s.",
        "titelwoord|De luchtverdedigingscapaciteiten in Polen, met F-35&#39;s.",
        "|De luchtverdedigingscapaciteiten in Polen, met F-35&#39;s.",
        "-kfor|De luchtverdedigingscapaciteiten in Polen, met F-35&#39;s.",
      })
  void matches_areMarkedWhole(String query, String html) {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .titled("Titelwoord")
                .about("De luchtverdedigingscapaciteiten in Polen, met F-35's."),
            query == null ? "" : query);

    assertThat(snippets)
        .extracting(Snippet::html)
        .containsExactly(html.replace("F-35's", "F-35&#39;s"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "werken|Daar <mark>werkt</mark> men, na het werkdiner.",
        "gewerkt|Daar <mark>werkt</mark> men, na het werkdiner.",
        "werk|Het <mark>werk</mark> en een <mark>werkdiner</mark>.",
        "vroeg|Men <mark>vroeg</mark> om vraagbundeling.",
        "besloten|Er is <mark>besloten</mark>, bij kabinetsbesluit.",
        "besluiten|Een <mark>kabinetsbesluit</mark>.",
        "dag|De <mark>dag</mark> is een donderdag.",
        "minuten|Tien <mark>minuten</mark> voor het tweeminutendebat.",
        "staten|De <mark>staten</mark> en de rechtsstaat.",
        "laatste|De <mark>laatste</mark> komt later.",
        // A noun that is written as a small word or a verb is in one number.
        "mijnen|Mijn schip ruimt <mark>mijnen</mark>, met <mark>mijnenjagers</mark>.",
        "staten|Er staat dat <mark>staten</mark> helpen.",
        "meren|Op <mark>meren</mark> is meer te doen.",
        // What two words share is both.
        "staken|Zij <mark>steekt</mark> iets, hij <mark>staakt</mark> het.",
        "staakt|Zij <mark>staken</mark>, zij <mark>staakt</mark>, hij steekt.",
        "lagen|Twee <mark>lagen</mark> die <mark>liggen</mark>, een <mark>laag</mark>.",
      })
  void verbOrClosedWord_isNotMarkedInCompounds(String query, String html) {
    String text = html.replaceAll("</?mark>", "");

    assertThat(snippets(brief("a").about(text), query))
        .extracting(Snippet::html)
        .containsExactly(html);
  }

  @Test
  void verb_doesNotFindCompounds() {
    String text = "Een debat na het werkdiner.";

    assertThat(snippets(brief("a").about(text), "gewerkt OR debat"))
        .extracting(Snippet::html)
        .containsExactly("Een <mark>debat</mark> na het werkdiner.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nuc|In (<mark>NUC</mark>)-formaat.",
        "nucformaat|In (<mark>NUC</mark>)-<mark>formaat</mark>.",
        "missies|De <mark>missie(s)</mark> daar.",
      })
  void mark_holdsNoHalfOfBrackets(String query, String html) {
    String text = html.replaceAll("</?mark>", "");

    assertThat(snippets(brief("a").about(text), query))
        .extracting(Snippet::html)
        .containsExactly(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kop:afschrikking|Afschrikking en verdediging: Vier landen oefenen.",
        "kop:(missie AND afschrikking)|Afschrikking en verdediging: Vier landen oefenen.;"
            + " Missies en operaties: In Irak blijft men.",
        "kop:\"missies en operaties\"|Missies en operaties: In Irak blijft men.",
        "kop:oper*|Missies en operaties: In Irak blijft men.",
        "kop:missies polen|Missies en operaties: In Irak blijft men.;"
            + " null: Eerst over <mark>Polen</mark>.",
        "titel:verslag|null: Eerst over Polen.",
        "operatie|Missies en operaties: In Irak blijft men.",
        "\"missies en operaties\"|Missies en operaties: In Irak blijft men.",
        "afschrikking missies|Afschrikking en verdediging: Vier landen oefenen.;"
            + " Missies en operaties: In Irak blijft men.",
        "afschrikking polen|null: Eerst over <mark>Polen</mark>.",
        "verslag|null: Eerst over Polen.",
      })
  void headingThatWasAskedForOrAloneHasTheWords_showsWhatStandsUnderIt(String query, String shown) {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .titled("Verslag")
                .section(null, "Eerst over Polen.")
                .section("Afschrikking en verdediging", "Vier landen oefenen.")
                .section("Missies en operaties", "In Irak blijft men."),
            query);

    assertThat(snippets)
        .extracting(snippet -> snippet.section() + ": " + snippet.html())
        .containsExactly(shown.split("; "));
  }

  @Test
  void headingWithNothingUnderIt_isShownItself() {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .section(null, "Eerst dit.")
                .section("NAVO Rusland Raad", "")
                .section("Kosovo", "Later."),
            "raad");

    assertThat(snippets)
        .extracting(snippet -> snippet.section() + ": " + snippet.html())
        .containsExactly("NAVO Rusland Raad: NAVO Rusland Raad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=missie|Een <mark>missie</mark> en twee missies, een marinemissie in Mali.",
        "missie|Een <mark>missie</mark> en twee <mark>missies</mark>, een"
            + " <mark>marinemissie</mark> in Mali.",
        "=\"twee missies\"|Een missie en <mark>twee missies</mark>, een marinemissie in Mali.",
        "=\"twee missie\" OR mali|Een missie en twee missies, een marinemissie in"
            + " <mark>Mali</mark>.",
        "\"een marinemissie\"|Een missie en twee missies, <mark>een marinemissie</mark> in Mali.",
        "\"mali twee\"~4|Een missie en <mark>twee</mark> missies, een marinemissie in"
            + " <mark>Mali</mark>.",
        "\"missies twee\"~0|Een missie en <mark>twee</mark> <mark>missies</mark>, een marinemissie"
            + " in Mali.",
        "mali -\"drie missies\"|Een missie en twee missies, een marinemissie in"
            + " <mark>Mali</mark>.",
        "mali NOT (missie AND kfor)|Een missie en twee missies, een marinemissie in"
            + " <mark>Mali</mark>.",
        "mali (twee OR -kfor)|Een missie en <mark>twee</mark> missies, een marinemissie in"
            + " <mark>Mali</mark>.",
        "titel:missie mali|Een missie en twee missies, een marinemissie in <mark>Mali</mark>.",
        "-titel:kfor titel:missie|Een missie en twee missies, een marinemissie in Mali.",
        "tw* mali|Een missie en <mark>twee</mark> missies, een marinemissie in"
            + " <mark>Mali</mark>.",
      })
  void mark_standsOnlyOnWhatTheQueryMeans(String query, String html) {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .titled("Een missie")
                .about("Een missie en twee missies, een marinemissie in Mali."),
            query);

    assertThat(snippets).extracting(Snippet::html).containsExactly(html);
  }

  @Test
  void snippet_namesItsSectionAndPage() {
    String text = "Over iets anders dan dat. ".repeat(12) + "\n\nHier gaat het om KFOR.";
    List<Snippet> snippets =
        snippets(
            brief("a")
                .section(null, "Aanhef.")
                .section(
                    "Missies",
                    text,
                    List.of(new PageStart(0, 2), new PageStart(text.indexOf("Hier"), 3))),
            "kfor");

    assertThat(snippets)
        .containsExactly(
            new Snippet("Hier gaat het om KFOR.", List.of(new Mark(17, 21)), "Missies", "s2", 3));
  }

  @Test
  void snippets_neverCrossSectionsOrParagraphs() {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .section("Een", "Kort over KFOR")
                .section("Twee", "Ook KFOR hier.\n\nEn KFOR daar"),
            "kfor");

    assertThat(snippets)
        .extracting(Snippet::text)
        .containsExactlyInAnyOrder("Kort over KFOR", "Ook KFOR hier.", "En KFOR daar");
    assertThat(snippets)
        .allSatisfy(
            s -> assertThat(s.section()).isEqualTo(s.text().startsWith("Kort") ? "Een" : "Twee"));
  }

  @Test
  void snippets_areAtMostThree_andTheOneWithMostWordsFirst() {
    String filler = "\n\nNiets bijzonders te melden hier.\n\n";
    List<Snippet> snippets =
        snippets(
            brief("a")
                .about(
                    "Een zin met KFOR."
                        + filler
                        + "Nog een met KFOR."
                        + filler
                        + "Hier KFOR en troepen samen."
                        + filler
                        + "Alleen troepen."
                        + filler),
            "kfor troepen");

    assertThat(snippets).hasSize(3);
    assertThat(snippets.getFirst().text()).isEqualTo("Hier KFOR en troepen samen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What stands once is shown, however often the other word does.
        "troepen helikopter|Een helikopter vliegt.;Troepen hier, troepen daar.;Troepen gaan.",
        "helikopter AND troepen|Een helikopter vliegt.;Troepen hier, troepen daar.;Troepen gaan.",
        "(helikopter OR troepen)|Een helikopter vliegt.;Troepen hier, troepen daar.;Troepen gaan.",
        "troepen troepen helikopter|Een helikopter vliegt.;Troepen hier, troepen daar.;Troepen gaan.",
        // Three words in three sentences.
        "troepen helikopter dooi|Na de dooi.;Een helikopter vliegt.;Troepen hier, troepen daar.",
        // The sentence that has two of them, before the one that has another.
        "troepen oefenen dooi|Troepen oefenen.;Na de dooi.;Troepen hier, troepen daar.",
        // A phrase is one thing.
        "\"troepen hier\" helikopter|Een helikopter vliegt.;Troepen hier, troepen daar.",
      })
  void snippets_showDifferentWordsBeforeMoreOfOne(String query, String shown) {
    String letter =
        String.join(
            "\n\n",
            "Troepen hier, troepen daar.",
            "Troepen oefenen.",
            "Weer troepen.",
            "Nog meer troepen.",
            "Een helikopter vliegt.",
            "Na de dooi.",
            "Troepen gaan.");

    assertThat(snippets(brief("a").about(letter), query))
        .extracting(Snippet::text)
        .containsExactly(shown.split(";"));
  }

  @Test
  void snippets_showTheWordItselfBeforeItsCompounds() {
    String letter =
        "Een brugpijler.\n\nTwee brugpijlers, nog een brugpijler.\n\nHet brugdek.\n\nDe brug zelf,"
            + " met een lange zin over al wat verder nog van belang is.";

    assertThat(snippets(brief("a").about(letter), "brug").getFirst().html())
        .startsWith("De <mark>brug</mark> zelf");
  }

  @Test
  void snippets_takeANameForOneThing() {
    String letter =
        String.join(
            "\n\n",
            "De minister van Defensie spreekt.",
            "Daar is de minister van Defensie, en daar de defensieminister.",
            "De minister van Defensie komt.",
            "De minister van Defensie gaat, zegt de minister van Defensie.",
            "Een helikopter vliegt.");

    Query query =
        Ask.query("minister Defensie helikopter")
            .request()
            .query()
            .with(
                List.of(
                    name(new Clause.Phrase("minister van Defensie")),
                    name(new Clause.Word("defensieminister"))));

    assertThat(snippets(brief("a").about(letter), Ask.query(query)))
        .extracting(Snippet::text)
        .startsWith("Een helikopter vliegt.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brug|De brug ligt er.;Beide bruggen staan.;Een viaduct, nog een viaduct.",
        "bruggen|Beide bruggen staan.;De brug ligt er.;Een viaduct, nog een viaduct.",
        "viaduct|Een viaduct, nog een viaduct.;De brug ligt er.;Beide bruggen staan.",
      })
  void wordAsTyped_isShownBeforeOtherForms_thoseBeforeOtherNames_thoseBeforeParts(
      String typed, String shown) {
    String letter =
        String.join(
            "\n\n",
            "Een brugpijler of brugdek.",
            "Een viaduct, nog een viaduct.",
            "De brug ligt er.",
            "Beide bruggen staan.",
            "Geen brugwachter meer.");
    var other = new Clause.Whole(new Clause.Word(typed.startsWith("brug") ? "viaduct" : "brug"));
    Query query =
        Ask.query(typed).request().query().with(List.of(new Alternative(0, 1, other, How.SYNONYM)));

    assertThat(snippets(brief("a").about(letter), Ask.query(query)))
        .extracting(Snippet::text)
        .containsExactly(shown.split(";"));
  }

  @Test
  void wholeCompound_isShownBeforeItsHalvesApart() {
    String letter =
        "De uitgaven voor munitie, al die uitgaven voor munitie.\n\nEr zijn munitieuitgaven.";

    assertThat(snippets(brief("a").about(letter), "munitieuitgaven"))
        .extracting(Snippet::text)
        .first()
        .isEqualTo("Er zijn munitieuitgaven.");
  }

  @Test
  void wordThatFewBriefsHave_isShownFirst() {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      Stream.concat(
              Stream.of(brief("a").about("Een mortier rijdt.\n\nDe tank schiet, een tank.")),
              IntStream.range(0, 9).mapToObj(i -> brief("b" + i).about("Nog een mortier.")))
          .map(BriefBuilder::build)
          .forEach(letter -> engine.replace(letter.source().name(), List.of(letter)));
      engine.refresh();

      assertThat(
              engine
                  .search(Ask.query("mortier tank").match(new Match.All()).request())
                  .hits()
                  .getFirst()
                  .snippets())
          .extracting(Snippet::text)
          .containsExactly("De tank schiet, een tank.", "Een mortier rijdt.");
    }
  }

  @Test
  void sentences_stayWholeAndAbbreviationsDoNotEndThem() {
    List<Snippet> snippets =
        snippets(
            brief("a")
                .about(
                    "Wat vooraf ging.\n\nZie Kamerstuk 28676, nr. 464 van dhr. Jansen en KFOR"
                        + " d.d. 3 oktober 2024.\n\nWat volgde."),
            "kfor");

    assertThat(snippets)
        .extracting(Snippet::text)
        .containsExactly(
            "Zie Kamerstuk 28676, nr. 464 van dhr. Jansen en KFOR d.d. 3 oktober 2024.");
  }

  @Test
  void sentence_tooLongToShow_isCutBetweenWords() {
    List<Snippet> snippets =
        snippets(brief("a").about("woord ".repeat(300) + "KFOR" + " woord".repeat(300)), "kfor");

    assertThat(snippets).hasSize(1);
    assertThat(snippets.getFirst().text()).hasSizeLessThan(450).contains("KFOR");
    assertThat(snippets.getFirst().text().split(" ")).containsOnly("woord", "KFOR");
  }

  @Test
  void footnote_showsItsPage() {
    List<Snippet> snippets =
        snippets(brief("a").about("Tekst.").footnote("Zie het KFOR-mandaat.", 4), "kfor");

    assertThat(snippets)
        .extracting(Snippet::html)
        .containsExactly("Zie het <mark>KFOR</mark>-mandaat.");
    assertThat(snippets.getFirst().page()).isEqualTo(4);
    assertThat(snippets).extracting(Snippet::anchor).as("no section").containsOnlyNulls();
  }

  @Test
  void briefWithoutText_hasNoSnippet() {
    assertThat(snippets(brief("a").titled("KFOR").section("Kop", " \n\n "), "kfor")).isEmpty();
    assertThat(snippets(brief("a").titled("KFOR"), "kfor")).isEmpty();
  }

  private static Alternative name(Clause name) {
    return new Alternative(0, 2, name, How.SYNONYM);
  }

  private static List<Snippet> snippets(BriefBuilder builder, String query) {
    return snippets(builder, Ask.query(query));
  }

  private static List<Snippet> snippets(BriefBuilder builder, Ask query) {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      Brief brief = builder.build();
      engine.replace(brief.source().name(), List.of(brief));
      engine.refresh();
      return engine
          .search(query.match(new Match.AtLeast(1)).request())
          .hits()
          .getFirst()
          .snippets();
    }
  }
}
