package nl.dmmsearch.export;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.StatementRequest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements of a real engine, written and read again. */
class StatementFilesTest {
  private static final Instant INDEXED = Instant.parse("2025-06-01T10:20:30Z");
  private SearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneEngine.inMemory();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private AllStatements stating(Statement... statements) {
    engine.replace(
        new SourceName("a"), List.of(brief("a").titled("Brief").stating(statements).build()));
    engine.refresh();
    return AllStatements.of(
        engine, StatementRequest.of(Query.everything(), LocalDate.of(2025, 6, 1)));
  }

  private static List<CSVRecord> table(AllStatements statements) throws IOException {
    var out = new StringBuilder();
    StatementTable.write(statements, "https://x.example", out);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(out.toString()))) {
      return parser.getRecords();
    }
  }

  private static String calendar(AllStatements statements) throws IOException {
    var out = new StringBuilder();
    DeadlineCalendar.write(statements, "https://x.example", INDEXED, out);
    return out.toString();
  }

  @Test
  void table_hasEveryStatement_howeverManyPagesThatTakes() throws IOException {
    Statement[] many =
        IntStream.range(0, 250)
            .mapToObj(i -> said("zin " + i).id("u" + i).build())
            .toArray(Statement[]::new);

    assertThat(table(stating(many)))
        .extracting(row -> row.get("id"))
        .containsExactlyElementsOf(IntStream.range(0, 250).mapToObj(i -> "u" + i).toList());
  }

  @Test
  void table_keepsWhatIsWritten() throws IOException {
    CSVRecord row =
        table(
                stating(
                    said("Hij zei: \"ja, nee\"; één\nregel.")
                        .under("- Kop", "kop", 3)
                        .euros(1_100_000_000, "1,1 miljard")
                        .earlier(How.REPEATS, "zoals toegezegd", null, null)
                        .earlier(How.FULFILS, "gestand gedaan", "u7", new BriefId("b"))
                        .build()))
            .getFirst();

    assertThat(row.get("text")).isEqualTo("Hij zei: \"ja, nee\"; één\nregel.");
    assertThat(row.get("section")).isEqualTo("'- Kop");
    assertThat(row.get("amount")).isEqualTo("1100000000");
    assertThat(row.get("link")).startsWith("https://x.example/brieven/a-").endsWith("#kop");
    assertThat(row.get("deadline")).isEmpty();
    assertThat(row.get("repeats")).isEqualTo("zoals toegezegd");
    assertThat(row.get("fulfils")).isEqualTo("u7");
    assertThat(row.get("documentType")).isEqualTo("overig");
    assertThat(row.get("rule")).isNotBlank();
    assertThat(row.get("meeting")).isEmpty();
  }

  @Test
  void event_isAWholeDay_andTheSameAtEveryWriting() throws IOException {
    AllStatements statements =
        stating(
            said("Wij doen dat.").id("u1").due("2025-12-31", "dit jaar").by("minister").build(),
            said("Zonder dag.").id("u2").build());

    assertThat(calendar(statements))
        .isEqualTo(calendar(statements))
        .doesNotContain("u2@")
        .contains(
            "BEGIN:VEVENT\r\nUID:u1@dmm-search\r\nDTSTAMP:20250601T102030Z\r\n"
                + "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"
                + "SUMMARY:Toezegging: Wij doen dat.\r\n"
                + "DESCRIPTION:Wij doen dat.\\n\\nTermijn in de tekst: dit jaar\\nWie: minister");
  }

  @Test
  void summary_ofALongSentence_isCutBetweenWords() throws IOException {
    String written = calendar(stating(said("lang ".repeat(60)).due("2025-12-31", "dan").build()));

    assertThat(written.replace("\r\n ", ""))
        .containsPattern("SUMMARY:Toezegging: lang[lang ]*lang…\r\n");
  }

  @Test
  void promiseSaidAgain_isAnEventOnlyForAnotherDay() throws IOException {
    BriefId id = brief("a").build().id();
    String calendar =
        calendar(
            stating(
                said("De Kamer krijgt de cijfers.").id("u1").due("2025-07-01", "juli").build(),
                said("Zoals toegezegd krijgt de Kamer de cijfers.")
                    .id("u2")
                    .due("2025-07-01", "juli")
                    .earlier(How.REPEATS, "zoals toegezegd", "u1", id)
                    .build(),
                said("De Kamer krijgt de toegezegde cijfers later.")
                    .id("u3")
                    .due("2025-09-01", "september")
                    .earlier(How.REPEATS, "toegezegde", "u1", id)
                    .build()));

    assertThat(calendar).contains("u1@", "u3@").doesNotContain("u2@");
  }

  @Test
  void calendar_marksWhatALetterCallsKept() throws IOException {
    String calendar =
        calendar(
            stating(
                said("De Kamer krijgt de cijfers.")
                    .id("u1")
                    .due("2025-07-01", "voor 2 juli")
                    .build(),
                said("De Kamer krijgt de namen.").id("u2").due("2025-07-01", "voor 2 juli").build(),
                said("De cijfers zijn gestuurd.")
                    .id("u3")
                    .earlier(How.FULFILS, "gestuurd", "u1", brief("a").build().id())
                    .build()));

    assertThat(calendar.replace("\r\n ", ""))
        .contains("SUMMARY:Nagekomen: Toezegging: De Kamer krijgt de cijfers.")
        .contains("SUMMARY:Toezegging: De Kamer krijgt de namen.")
        .containsOnlyOnce("Een latere brief zegt dat dit is nagekomen.");
  }

  @Test
  void calendar_marksWhatALetterDrops() throws IOException {
    String calendar =
        calendar(
            stating(
                said("De Kamer krijgt de cijfers.")
                    .id("u1")
                    .due("2025-07-01", "voor 2 juli")
                    .build(),
                said("De toezegging komt te vervallen.")
                    .id("u3")
                    .earlier(How.DROPS, "komt te vervallen", "u1", brief("a").build().id())
                    .build()));

    assertThat(calendar.replace("\r\n ", ""))
        .contains("SUMMARY:Vervallen: Toezegging: De Kamer krijgt de cijfers.")
        .containsOnlyOnce("Een latere brief zegt dat dit niet wordt nagekomen.");
  }
}
