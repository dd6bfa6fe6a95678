package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchApiTest {
  private static final Meeting DMM =
      new Meeting(
          MeetingKind.DMM,
          new DateRange(LocalDate.of(2024, 10, 17), LocalDate.of(2024, 10, 18)),
          "Brussel");

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("2024/agenda.txt")
                .type(DocumentType.GEANNOTEERDE_AGENDA)
                .phase(Phase.BEFORE)
                .titled("Geannoteerde agenda")
                .dated("2024-10-03")
                .sender("minister van Defensie")
                .chamber(Chamber.TWEEDE_KAMER)
                .kamerstuk("28676", "464")
                .reference("BS2024000001")
                .meeting(DMM)
                .tag(Dimension.TOPIC, "oekraine")
                .tag(Dimension.MISSION, "KFOR")
                .section(
                    "Oekraïne <steun>",
                    "Nederland levert luchtverdediging & munitie.",
                    List.of(new PageStart(0, 2)))
                .build(),
            brief("2023/nota.txt").about("Een nota over munitie.").build(),
            brief("2024/geheim.txt").intern().about("Geheime luchtverdediging.").build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void hit_hasAllThatAListShows() {
    Answer answer = service.client.get("/api/v1/briefs?q=luchtverdediging");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo("application/json");
    assertThat(answer.at("/query")).isEqualTo("luchtverdediging");
    assertThat(answer.at("/total")).isEqualTo("1");
    var hit = answer.json().at("/hits/0");
    assertThat(hit.get("score").asDouble()).isPositive();
    assertThat(hit.get("documentType").asString()).isEqualTo("geannoteerde-agenda");
    assertThat(hit.get("phase").asString()).isEqualTo("before");
    assertThat(hit.get("letterDate").asString()).isEqualTo("2024-10-03");
    assertThat(hit.get("sender").asString()).isEqualTo("minister van Defensie");
    assertThat(hit.get("chamber").asString()).isEqualTo("tweede-kamer");
    assertThat(hit.get("meeting"))
        .hasToString(
            "{\"id\":\"dmm-2024-10-17\",\"kind\":\"DMM\",\"start\":\"2024-10-17\","
                + "\"end\":\"2024-10-18\",\"place\":\"Brussel\"}");
    assertThat(hit.get("topics")).hasToString("[\"oekraine\"]");
    assertThat(hit.get("missions")).hasToString("[\"KFOR\"]");
    assertThat(hit.get("capabilities")).isEmpty();
    assertThat(hit.get("kamerstuk").asString()).isEqualTo("28676-464");
    assertThat(hit.get("ownReferences")).hasToString("[\"BS2024000001\"]");
    assertThat(hit.get("source"))
        .hasToString("{\"name\":\"2024/agenda.txt\",\"part\":1,\"mediaType\":\"text/plain\"}");
    assertThat(hit.get("citation").asString()).isEqualTo("Kamerstukken II 2024/25, 28676, nr. 464");
    assertThat(hit.get("explanation").isNull()).isTrue();
  }

  @Test
  void snippet_isEscapedAndMarked() {
    Answer answer = service.client.get("/api/v1/briefs?q=luchtverdediging");

    assertThat(answer.at("/hits/0/snippets/0/html"))
        .isEqualTo("Nederland levert <mark>luchtverdediging</mark> &amp; munitie.");
    assertThat(answer.at("/hits/0/snippets/0/text"))
        .isEqualTo("Nederland levert luchtverdediging & munitie.");
    assertThat(answer.at("/hits/0/snippets/0/section")).isEqualTo("Oekraïne <steun>");
    assertThat(answer.at("/hits/0/snippets/0/page")).isEqualTo("2");
  }

  @Test
  void links_leadToTheBriefItsPageAndItsOriginal() {
    service.documents.put("2024/agenda.txt", "text/plain", "Geannoteerde agenda");

    Answer answer = service.client.get("/api/v1/briefs?q=luchtverdediging");

    assertThat(List.of("self", "page", "original"))
        .allSatisfy(link ->
            assertThat(service.client.get(answer.at("/hits/0/links/" + link)).status())
                .as(link)
                .isEqualTo(200));
  }

  @Test
  void facets_haveLabelsAndEveryCountedFacetIsThere() {
    Answer answer = service.client.get("/api/v1/briefs");

    assertThat(answer.json().at("/facets/topic"))
        .hasToString("[{\"value\":\"oekraine\",\"label\":\"Oekraïne\",\"count\":1}]");
    assertThat(answer.at("/facets/mission/0/label")).isEqualTo("KFOR (Kosovo)");
    assertThat(answer.at("/facets/chamber/0/label")).isEqualTo("Tweede Kamer");
    assertThat(answer.each("/facets/meetingYear", "value")).containsExactly("2024");
    assertThat(answer.json().at("/facets/capability")).isEmpty();
  }

  @Test
  void query_tellsHowItWasRead() {
    Answer answer = service.client.get("/api/v1/briefs?q=munitie+%22luchtverdediging");

    assertThat(answer.at("/query")).isEqualTo("munitie \"luchtverdediging");
    assertThat(answer.at("/understood/words")).isEqualTo("2");
    assertThat(answer.json().at("/understood/notices")).hasSize(1);
    assertThat(answer.json().at("/understood/corrected").isNull()).isTrue();
  }

  @Test
  void wordsThatNoBriefHas_areRemarkedOn() {
    assertThat(service.client.get("/api/v1/briefs?q=munitie+zorbat").at("/understood/notices/0"))
        .isEqualTo("Komt nergens voor: zorbat.");
  }

  @Test
  void explain_saysWhyEachBriefWasFound() {
    Answer answer = service.client.get("/api/v1/briefs?q=verdediging&explain=true");

    assertThat(answer.at("/hits/0/explanation/0/asked")).isEqualTo("verdediging");
    assertThat(answer.at("/hits/0/explanation/0/text")).startsWith("«verdediging»: ");
    Answer plain = service.client.get("/api/v1/briefs?q=verdediging");
    assertThat(plain.json().at("/hits/0/explanation").isNull()).isTrue();
  }

  @Test
  void misspeltWord_isToldInTheWholeQuery() {
    Answer whole = service.client.get("/api/v1/briefs?q=luchtverdedeging+%22munitie%22+-munietie");
    Answer strict = service.client.get("/api/v1/briefs?q=luchtverdedeging+oekraine&strict=true");

    assertThat(whole.at("/understood/corrected"))
        .isEqualTo("luchtverdediging \"munitie\" -munietie");
    assertThat(whole.at("/total")).isEqualTo("1");
    assertThat(whole.json().at("/suggestions")).isEmpty();
    assertThat(strict.json().at("/understood/corrected").isNull()).isTrue();
    assertThat(strict.json().at("/suggestions")).hasToString("[\"luchtverdediging oekraine\"]");
  }

  @Test
  void emptyQuery_findsEverythingThatMayBeSeen() {
    assertThat(service.client.get("/api/v1/briefs").at("/total")).isEqualTo("2");
    assertThat(service.client.get("/api/v1/briefs?q=").at("/total")).isEqualTo("2");
    assertThat(service.client.get("/api/v1/briefs?q=geheime").at("/total")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic=oekraine",
        "topic=OEKRAINE&mission=kfor",
        "meetingFrom=2024-10-18&meetingTo=2024-12-31",
        "dateFrom=2024-10-03&dateTo=2024-10-03",
        "meeting=dmm-2024-10-17",
        "phase=before&chamber=Tweede-Kamer",
        "meetingYear=2024&meetingYear=2023",
        "q=munitie&match=all&sort=-meetingDate&meetingKind=DMM",
      })
  void filters_narrow(String parameters) {
    assertThat(service.client.get("/api/v1/briefs?" + parameters).each("/hits", "title"))
        .containsExactly("Geannoteerde agenda");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic=bestaat-niet",
        "documentType=roman",
        "meetingYear=abc",
        "chamber=derde-kamer",
        "meetingFrom=2030-01-01"
      })
  void filterThatNothingPasses_isAnEmptyAnswer(String parameter) {
    Answer answer = service.client.get("/api/v1/briefs?" + parameter);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/total")).isEqualTo("0");
    assertThat(answer.json().at("/hits")).isEmpty();
  }

  @Test
  void pages_countOn() {
    Answer first = service.client.get("/api/v1/briefs?pageSize=1");
    Answer second = service.client.get("/api/v1/briefs?pageSize=1&page=2");
    Answer third = service.client.get("/api/v1/briefs?pageSize=1&page=3");

    assertThat(first.each("/hits", "id")).hasSize(1).isNotEqualTo(second.each("/hits", "id"));
    assertThat(second.at("/page")).isEqualTo("2");
    assertThat(second.at("/pageSize")).isEqualTo("1");
    assertThat(third.json().at("/hits")).isEmpty();
    assertThat(third.at("/total")).isEqualTo("2");
  }
}
