package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missie|LITERAL missie",
        "kazerne|FORM kazernes",
        "verdediging|PART luchtverdedigingscapaciteiten",
        "lucht*|BEGINNING luchtverdedigingscapaciteiten",
        "oekraine|LITERAL Oekraïne",
        "jaarverslag|HEADER Jaarverslag",
        "jaar|HEADER Jaarverslag",
        "begroting|HEADER begrotingen",
        "\"een missie\"|LITERAL een missie",
      })
  void word_isExplained(String typed, String reason) throws QueryException {
    BriefBuilder letter =
        brief("a")
            .titled("Jaarverslag, met begrotingen")
            .about("Met een missie naar Oekraïne, twee kazernes en luchtverdedigingscapaciteiten.");

    assertThat(reasons(letter, QueryParser.parse(typed))).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Duitsland|Landen als het Duitse.",
        "verdergaande|Zij zullen verder in gesprek gaan."
      })
  void wordThatIsNotMadeOfOthers_isNotSoughtInPieces(String typed, String text)
      throws QueryException {
    assertThat(reasons(brief("a").titled(typed).about(text), QueryParser.parse(typed)))
        .containsExactly("HEADER " + typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lucht–verdediging|LITERAL luchtverdediging",
        "lucht-verdediging|LITERAL luchtverdediging"
      })
  void dash_isAHyphen(String typed, String reason) throws QueryException {
    assertThat(reasons(brief("a").about("De luchtverdediging."), QueryParser.parse(typed)))
        .contains(reason);
    assertThat(
            reasons(
                brief("a").about("De lucht–verdediging."), QueryParser.parse("luchtverdediging")))
        .containsExactly("LITERAL lucht–verdediging");
  }

  @ParameterizedTest
  @CsvSource({"2867*, BEGINNING 28676-464", "jaarv*, BEGINNING Jaarverslag"})
  void beginning_isExplainedByWhatStandsAroundTheText(String typed, String reason)
      throws QueryException {
    BriefBuilder letter =
        brief("a").titled("Jaarverslag").kamerstuk("28676", "464").about("Niets.");

    assertThat(reasons(letter, QueryParser.parse(typed))).containsExactly(reason);
  }

  @Test
  void wordsWrittenApart_areExplainedTogether() throws QueryException {
    assertThat(
            reasons(
                brief("a").about("De raketverdediging."), QueryParser.parse("raket verdediging")))
        .contains("JOINED raketverdediging");
  }

  @ParameterizedTest
  @CsvSource({
    "dronecoalitie, 'JOINED Drone Coalitie, drone coalities'",
    "defensieuitgaven, JOINED uitgaven aan defensie",
    "IT-coalitie, 'JOINED IT- … coalities'",
  })
  void compoundWrittenApart_isExplained(String typed, String reason) throws QueryException {
    BriefBuilder letter =
        brief("a")
            .about("Actief in de IT-, ontmijnings- en drone coalities.")
            .section("Geld", "Voor de Drone Coalitie, uit de uitgaven aan defensie.");

    assertThat(reasons(letter, QueryParser.parse(typed))).contains(reason);
  }

  @Test
  void bracketOfAPair_isNotTold() throws QueryException {
    assertThat(
            reasons(
                brief("a").about("De Raad (RBZ) Defensie."), QueryParser.parse("\"RBZ Defensie\"")))
        .containsExactly("LITERAL RBZ Defensie");
  }

  @Test
  void headingThatWasAskedFor_isNamed() throws QueryException {
    assertThat(
            explanations(
                brief("a").section("Missies", "Over Irak.").section("Tot slot", "Klaar."),
                QueryParser.parse("kop:missie")))
        .extracting(Explanation::text)
        .containsExactly("«kop:missie»: staat in de kop «Missies»");
  }

  @Test
  void anotherName_isExplained() {
    Query query =
        Query.of(List.of(new Clause.Word("iamd")), List.of(), List.of(), List.of())
            .with(List.of(new Alternative(0, 1, new Clause.Phrase("air defence"), How.SYNONYM)));

    assertThat(reasons(brief("a").about("Over air defence."), query))
        .containsExactly("SYNONYM air defence");
  }

  @Test
  void phraseUnderAnotherName_isExplainedAsTyped() {
    Clause either =
        new Clause.Or(
            List.of(new Clause.Phrase("air defence"), new Clause.Word("luchtafweer")),
            List.of(How.LITERAL, How.SYNONYM));
    Query query = Query.of(List.of(), List.of(either), List.of(), List.of());

    assertThat(explanations(brief("a").about("Over luchtafweer."), query))
        .containsExactly(new Explanation("air defence", How.SYNONYM, "luchtafweer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kazerne OR missie|kazerne FORM kazernes",
        "\"twee kazernes\" OR \"een missie\"|twee kazernes LITERAL twee kazernes",
        "kazernes AND twee|kazernes LITERAL kazernes; twee LITERAL twee",
        "(kazernes AND missie) OR twee|twee LITERAL twee",
        "\"oefening kazernes\"~4|oefening LITERAL oefening; kazernes LITERAL kazernes",
        "titel:(jaarverslag OR kazernes)|titel:jaarverslag TITLE Jaarverslag",
        "kazernes kazernes KAZERNES|kazernes LITERAL kazernes; KAZERNES LITERAL kazernes",
      })
  void combination_isExplainedByItsParts(String typed, String reasons) throws QueryException {
    BriefBuilder letter = brief("a").titled("Jaarverslag").about("Bij twee kazernes een oefening.");

    assertThat(
            explanations(letter, QueryParser.parse(typed)).stream()
                .map(why -> why.asked() + " " + show(why)))
        .containsExactly(reasons.split("; "));
  }

  @Test
  void dateInTheText_isNotExplainedByTheDayOfTheLetter() {
    Query query =
        Query.of(List.of(new Clause.Word("8-10-2015")), List.of(), List.of(), List.of())
            .with(List.of(new Alternative(0, 1, new Clause.Phrase("8 oktober 2015"), How.DATE)));

    assertThat(reasons(brief("a").about("Zoals op 8 oktober 2015."), query))
        .containsExactly("DATE 8 oktober 2015");
  }

  @Test
  void shortenedCompound_isExplainedByAllOfIt() throws QueryException {
    assertThat(
            reasons(
                brief("a").about("Het Productie- en Leveringszekerheid, Actieplan."),
                QueryParser.parse("productiezekerheid")))
        .containsExactly("JOINED Productie- en Leveringszekerheid");
  }

  /** Between strokes: what is typed, what a letter says, why it is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zekerheid|Productie- en leveringszekerheid.|PART leveringszekerheid",
        "levering|Productie- en leveringszekerheid.|PART leveringszekerheid",
        "verdediging|Luchtverdedigings- en raketsystemen.|PART Luchtverdedigings",
        "luchtverdediging|Lucht- en raketverdediging.|JOINED Lucht- en raketverdediging",
        "lucht verdediging|Luchtverdedigingscapaciteiten.|PART Luchtverdedigingscapaciteiten",
        "lucht verdediging|De luchtverdediging.|JOINED luchtverdediging",
      })
  void partOfACompound_isNotSaidToBeItJoined(String typed, String text, String reason)
      throws QueryException {
    assertThat(reasons(brief("a").about(text), QueryParser.parse(typed))).containsExactly(reason);
  }

  @Test
  void otherFormOfSeveralWords_isNoPartOfALongerWord() {
    Query query =
        Query.of(List.of(new Clause.Phrase("300 miljoen")), List.of(), List.of(), List.of())
            .with(List.of(new Alternative(0, 1, new Clause.Phrase("300.000.000"), How.FORM)));

    assertThat(reasons(brief("a").about("Het was 300.000.000 euro."), query))
        .containsExactly("FORM 300.000.000");
  }

  @Test
  void otherFigure_isAnotherForm_andAnotherSpacingIsNot() {
    Query query =
        Query.of(List.of(new Clause.Phrase("5 procent")), List.of(), List.of(), List.of())
            .with(List.of(new Alternative(0, 1, new Clause.Phrase("vijf procent"), How.FORM)));

    assertThat(reasons(brief("a").about("Eerst vijf procent, toen 5%."), query))
        .containsExactly("LITERAL 5%", "FORM vijf procent");
  }

  @Test
  void compoundOfAllWords_isNotToldOfEach() throws QueryException {
    assertThat(
            reasons(
                brief("a").about("De raketverdediging."), QueryParser.parse("raket verdediging")))
        .containsExactly("JOINED raketverdediging");
  }

  @Test
  void documentType_isExplained() {
    Query query =
        Query.of(List.of(new Clause.Word("brief")), List.of(), List.of(), List.of())
            .with(
                List.of(
                    new Alternative(
                        0,
                        1,
                        new Clause.OfType(java.util.Set.of(DocumentType.values())),
                        How.DOCUMENT_TYPE)));

    assertThat(reasons(brief("a").about("Over iets."), query))
        .singleElement()
        .asString()
        .startsWith("DOCUMENT_TYPE ");
  }

  @Test
  void nothingIsExplained_whereThatWasNotAsked() throws QueryException {
    try (SearchEngine engine = engine(brief("a").about("een missie"))) {
      assertThat(engine.search(SearchRequest.of(QueryParser.parse("missie"))).hits())
          .singleElement()
          .satisfies(hit -> assertThat(hit.explanation()).isEmpty());
    }
  }

  private static List<String> reasons(BriefBuilder letter, Query query) {
    return explanations(letter, query).stream().map(ReasonsTest::show).toList();
  }

  private static List<Explanation> explanations(BriefBuilder letter, Query query) {
    try (SearchEngine engine = engine(letter)) {
      var request =
          new SearchRequest(
              TypedQuery.literal(query),
              query,
              new Match.Auto(),
              Filters.none(),
              Sort.RELEVANCE,
              Page.first(),
              true,
              false,
              AccessLabel.OPENBAAR);
      return engine.search(request).hits().getFirst().explanation();
    }
  }

  private static String show(Explanation why) {
    return why.how() + " " + why.found();
  }

  private static SearchEngine engine(BriefBuilder letter) {
    SearchEngine engine = LuceneEngine.inMemory();
    Brief brief = letter.build();
    engine.replace(brief.source().name(), List.of(brief));
    engine.refresh();
    return engine;
  }
}
