package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements by the API and as files. */
class StatementsApiTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    var agenda = brief("2024/agenda.txt").build();
    service =
        RunningService.with(
            brief("2024/agenda.txt")
                .type(DocumentType.GEANNOTEERDE_AGENDA)
                .titled("Geannoteerde agenda")
                .dated("2024-10-03")
                .kamerstuk("28676", "464")
                .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
                .about("Rest over munitie.")
                .stating(
                    said("Nederland stuurt €100 miljoen aan <munitie> & meer, \"snel\".")
                        .id("u1")
                        .under("Oekraïne", "oekraine", 2)
                        .by("minister van Defensie")
                        .due("2025-06-20", "voor de zomer van 2025")
                        .euros(100_000_000, "€100 miljoen")
                        .tag(Dimension.TOPIC, "oekraine")
                        .build(),
                    said("=HYPERLINK(\"http://x\")").id("u2").position().build())
                .build(),
            brief("2025/nota.txt")
                .titled("Nota")
                .stating(
                    said("U zegt toe dat munitie komt.")
                        .id("u3")
                        .advised()
                        .due("2999-12-31", "ooit")
                        .earlier(How.REPEATS, "zoals toegezegd", "u1", agenda.id())
                        .earlier(How.FULFILS, "gestand gedaan", null, null)
                        .build())
                .build(),
            brief("geheim.txt")
                .intern()
                .titled("Geheim")
                .stating(said("Geheime munitie.").id("u4").due("2025-01-01", "dan").build())
                .build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void misspeltQuery_isAnsweredAndToldAsThatOfLetters() {
    Answer answer = service.client.get("/api/v1/statements?q=munietie+zorbat");
    Answer strictly = service.client.get("/api/v1/statements?q=munietie&strict=true");

    assertThat(answer.at("/total")).isEqualTo("2");
    assertThat(answer.at("/understood/corrected")).isEqualTo("munitie zorbat");
    assertThat(answer.at("/understood/notices/0")).isEqualTo("Komt nergens voor: zorbat.");
    assertThat(answer.json().at("/suggestions")).isEmpty();
    assertThat(strictly.at("/total")).isEqualTo("0");
    assertThat(strictly.at("/suggestions/0")).isEqualTo("munitie");
  }

  @Test
  void hit_hasAllThatIsKnownOfAStatement() {
    Answer answer = service.client.get("/api/v1/statements?q=munitie&topic=OEKRAINE");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/query")).isEqualTo("munitie");
    assertThat(answer.at("/total")).isEqualTo("1");
    assertThat(answer.at("/hits/0/id")).isEqualTo("u1");
    assertThat(answer.at("/hits/0/kind")).isEqualTo("toezegging");
    assertThat(answer.at("/hits/0/voice")).isEqualTo("minister");
    assertThat(answer.at("/hits/0/html"))
        .isEqualTo(
            "Nederland stuurt €100 miljoen aan &lt;<mark>munitie</mark>&gt; &amp; meer, "
                + "&quot;snel&quot;.");
    assertThat(answer.at("/hits/0/section")).isEqualTo("Oekraïne");
    assertThat(answer.at("/hits/0/page")).isEqualTo("2");
    assertThat(answer.at("/hits/0/meeting/id")).isEqualTo("dmm-2024-10-17");
    assertThat(answer.json().at("/hits/0/deadline"))
        .hasToString("{\"value\":\"2025-06-20\",\"text\":\"voor de zomer van 2025\"}");
    assertThat(answer.json().at("/hits/0/amount"))
        .hasToString("{\"value\":100000000,\"currency\":\"EUR\",\"text\":\"€100 miljoen\"}");
    assertThat(answer.at("/hits/0/citation"))
        .isEqualTo("Kamerstukken II 2024/25, 28676, nr. 464, p. 2");
    assertThat(answer.at("/hits/0/links/page"))
        .isEqualTo("/brieven/" + answer.at("/hits/0/briefId") + "#oekraine");
    assertThat(answer.each("/facets/kind", "label")).containsExactly("Toezegging");
    assertThat(answer.each("/facets/topic", "label")).containsExactly("Oekraïne");
  }

  @Test
  void earlierStatements_areLinkedWhereTheyAreKnown() {
    var hit = service.client.get("/api/v1/statements?voice=advies").json().at("/hits/0");

    assertThat(hit.at("/repeats/0/text").asString()).isEqualTo("zoals toegezegd");
    assertThat(hit.at("/repeats/0/statement").asString()).isEqualTo("u1");
    assertThat(hit.at("/repeats/0/briefId").asString()).startsWith("2024-agenda-");
    assertThat(hit.at("/fulfils/0/text").asString()).isEqualTo("gestand gedaan");
    assertThat(hit.at("/fulfils/0/briefId").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',u3 u1 u2",
    "?kind=standpunt,u2",
    "?state=open,u1",
    "?state=kept,''",
    "?kind=Toezegging&voice=minister,u1",
    "?speaker=Minister+van+defensie,u1",
    "?deadlineFrom=2025-06-20&deadlineTo=2025-06-20,u1",
    "?deadlineFrom=2026-01-01,u3",
    "?documentType=geannoteerde-agenda&sort=deadline,u1 u2",
    "?meeting=dmm-2024-10-17&q=munitie,u1",
    "?meetingYear=2024,u1 u2",
    "?dateTo=2024-12-31&pageSize=1&page=2,u2",
    "?q=%22geheime+munitie%22,''",
    "?sort=-meetingDate,u1 u2 u3",
  })
  void parameters_narrowAndOrder(String query, String ids) {
    Answer answer = service.client.get("/api/v1/statements" + query);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(String.join(" ", answer.each("/hits", "id"))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=belofte,kind",
    "voice=koning,voice",
    "state=broken,state",
    "earlier=rubbish,earlier",
    "earlier=a~b,earlier",
    "earlier=No+Brief~b,earlier",
    "deadlineFrom=gisteren,deadlineFrom",
    "deadlineFrom=2025-02-01&deadlineTo=2025-01-01,deadlineTo",
    "sort=-deadline,sort",
    "explain=true,explain",
    "page=2000&pageSize=10,page",
    "speaker=,speaker",
    "strict=true&q=%22munitie,q",
  })
  void faults_areNamed(String query, String parameter) {
    Answer answer = service.client.get("/api/v1/statements?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.each("/errors", "parameter")).contains(parameter);
  }

  @Test
  void allFaults_areToldTogether() {
    assertThat(
            service
                .client
                .get("/api/v1/statements?kind=a&kind=b&voice=c&sort=d&iets=e")
                .each("/errors", "parameter"))
        .containsExactlyInAnyOrder("kind", "kind", "voice", "sort", "iets");
  }

  @Test
  void status_countsThem() {
    assertThat(service.client.get("/api/v1/status").at("/statements")).isEqualTo("3");
  }

  @Test
  void csv_hasARowForEach_andRunsNothing() {
    Answer csv = service.client.get("/toezeggingen.csv?sort=deadline");
    List<String> lines = csv.text().lines().toList();

    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.mediaType()).isEqualTo("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("toezeggingen.csv");
    assertThat(csv.bytes()[0]).isEqualTo((byte) 'i');
    assertThat(csv.text()).endsWith("\r\n").doesNotContain("Geheim");
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).startsWith("id,kind,voice,text,speaker,deadline,deadlineText");
    assertThat(lines.get(1)).startsWith("u3,toezegging,advies,U zegt toe dat munitie komt.,,2999");
    assertThat(lines.get(2))
        .startsWith(
            "u1,toezegging,minister,\"Nederland stuurt €100 miljoen aan <munitie> & meer, "
                + "\"\"snel\"\".\",minister van Defensie,2025-06-20,voor de zomer van 2025,"
                + "100000000,EUR,€100 miljoen,2024-10-03,2024-10-17,2024-10-18")
        .contains("/brieven/2024-agenda-");
    assertThat(lines.get(3)).startsWith("u2,standpunt,minister,\"'=HYPERLINK(\"\"http://x\"\")\"");
  }

  @Test
  void csv_takesTheFiltersOfThePage() {
    assertThat(service.client.get("/toezeggingen.csv?kind=standpunt&q=&dateFrom=").text().lines())
        .hasSize(2);
    assertThat(service.client.get("/toezeggingen.csv?page=2").status()).isEqualTo(400);
    assertThat(service.client.get("/toezeggingen.csv?kind=belofte").status()).isEqualTo(400);
  }

  @Test
  void calendar_hasTheDeadlinesOfPromises() {
    Answer ics = service.client.get("/toezeggingen.ics");

    assertThat(ics.status()).isEqualTo(200);
    assertThat(ics.mediaType()).isEqualTo("text/calendar");
    assertThat(ics.text())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("UID:u1@dmm-search\r\n", "DTSTART;VALUE=DATE:20250620\r\n")
        .contains("DTEND;VALUE=DATE:20250621\r\n")
        .doesNotContain("u2@", "u3@", "u4@");
    assertThat(ics.text().lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void calendar_takesTheFiltersOfThePage() {
    assertThat(service.client.get("/toezeggingen.ics?voice=advies").text())
        .contains("UID:u3@dmm-search\r\n", "SUMMARY:Advies aan de minister: U zegt toe")
        .doesNotContain("u1@");
    assertThat(service.client.get("/toezeggingen.ics?deadlineTo=2026-01-01").text())
        .contains("u1@")
        .doesNotContain("u3@");
    assertThat(service.client.get("/toezeggingen.ics?kind=toezegging").text()).contains("u1@");
    assertThat(service.client.get("/toezeggingen.ics?kind=standpunt").status()).isEqualTo(400);
  }

  @Test
  void moreThanAFileHolds_isRefused_andThePageSaysSo() {
    Statement[] many =
        IntStream.rangeClosed(0, Page.DEEPEST)
            .mapToObj(i -> said("zin").id("u" + i).build())
            .toArray(Statement[]::new);
    try (var large = RunningService.with(brief("a").stating(many).build())) {
      Answer csv = large.client.get("/toezeggingen.csv");
      String page = large.client.send("GET", "/toezeggingen", "Accept", "text/html").text();

      assertThat(csv.status()).isEqualTo(400);
      assertThat(csv.at("/errors/0/detail")).contains("10001", "10000", "filters");
      assertThat(page).contains("hooguit 10.000 uitspraken").doesNotContain("/toezeggingen.csv");
    }
  }

  @Test
  void page_isThere_withItsFiles() {
    Answer page = service.client.send("GET", "/toezeggingen?q=munitie", "Accept", "text/html");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("&lt;<mark>munitie</mark>&gt;")
        .contains("/toezeggingen.csv?q=munitie", "/toezeggingen.ics?q=munitie")
        .doesNotContain("Geheim");
  }
}
