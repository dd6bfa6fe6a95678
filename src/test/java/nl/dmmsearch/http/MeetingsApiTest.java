package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsApiTest {
  private static final ApiDescription API = ApiDescription.load();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("agenda.txt")
                .type(DocumentType.GEANNOTEERDE_AGENDA)
                .phase(Phase.BEFORE)
                .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
                .section("Missies", "De ministers spreken over KFOR.")
                .tag(Dimension.MISSION, "KFOR", "KFOR", Where.TEXT)
                .build(),
            brief("verslag.txt")
                .type(DocumentType.VERSLAG)
                .phase(Phase.AFTER)
                .meeting(MeetingKind.DMM, "2024-10-18", "2024-10-18")
                .section("Ruimte", "De ministers spraken over satellieten.")
                .tag(Dimension.TOPIC, "oekraine")
                .build(),
            brief("eerder.txt")
                .about("KFOR")
                .meeting(MeetingKind.DMM, "2024-06-13", "2024-06-14")
                .build(),
            brief("los.txt").about("Over raketten.").build(),
            brief("geheim.txt")
                .intern()
                .about("KFOR")
                .meeting(MeetingKind.DMM, "2025-02-13", "2025-02-13")
                .build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer get(String path, String schema) {
    Answer answer = service.client.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(API.complaints(answer.json(), schema)).isEmpty();
    return answer;
  }

  @Test
  void meetings_areListedOnceWithTheirBriefs() {
    Answer answer = get("/api/v1/meetings", "Meetings");

    assertThat(answer.each("/meetings", "id")).containsExactly("dmm-2024-06-13", "dmm-2024-10-17");
    assertThat(answer.at("/total")).isEqualTo("2");
    assertThat(answer.at("/meetings/1/briefs/verslag")).isEqualTo("1");
    assertThat(answer.at("/meetings/1/briefs/commissiedebat")).isEqualTo("0");
    assertThat(answer.json().at("/meetings/1/ids"))
        .hasToString("[\"dmm-2024-10-17\",\"dmm-2024-10-18\"]");
  }

  @Test
  void filters_narrowTheList() {
    assertThat(get("/api/v1/meetings?documentType=verslag", "Meetings").each("/meetings", "id"))
        .containsExactly("dmm-2024-10-17");
    assertThat(get("/api/v1/meetings?meetingKind=FMM", "Meetings").at("/total")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"dmm-2024-10-17", "dmm-2024-10-18", "DMM-2024-10-18"})
  void file_isFoundByAnyNameOfTheMeeting(String id) {
    Answer answer = get("/api/v1/meetings/" + id, "MeetingFile");

    assertThat(answer.at("/id")).isEqualTo("dmm-2024-10-17");
    assertThat(answer.at("/previous")).isEqualTo("dmm-2024-06-13");
    assertThat(answer.json().at("/next").isNull()).isTrue();
    assertThat(answer.each("/briefs", "documentType"))
        .containsExactly("geannoteerde-agenda", "verslag");
  }

  @Test
  void file_laysWhatWasAnnouncedBesideWhatWasReported() {
    Answer answer = get("/api/v1/meetings/dmm-2024-10-17", "MeetingFile");

    assertThat(answer.each("/topics", "label"))
        .containsExactly("Oekraïne", "KFOR (Kosovo)", "Missies", "Ruimte");
    assertThat(answer.json().at("/topics/0/announced")).isEmpty();
    assertThat(answer.at("/topics/1/announced/0/text"))
        .isEqualTo("De ministers spreken over KFOR.");
    assertThat(answer.json().at("/topics/1/reported")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dmm-2025-02-13", "dmm-2023-10-11", "iets"})
  void aMeetingThatNobodyMayKnowOf_isNotFound(String id) {
    assertThat(service.client.get("/api/v1/meetings/" + id).status()).isEqualTo(404);
  }

  @Test
  void timeline_tellsWhereSomethingCameUpAndWhereNot() {
    Answer answer = get("/api/v1/timeline?q=satellieten", "Timeline");

    assertThat(answer.at("/total")).isEqualTo("1");
    assertThat(answer.at("/withoutMeeting")).isEqualTo("0");
    assertThat(get("/api/v1/timeline?q=raketten", "Timeline").at("/withoutMeeting")).isEqualTo("1");
    assertThat(answer.each("/points", "hits")).containsExactly("0", "1");
    assertThat(answer.at("/points/1/meeting/id")).isEqualTo("dmm-2024-10-17");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/meetings?q=kfor,q",
    "/api/v1/meetings?meetingFrom=gisteren,meetingFrom",
    "/api/v1/meetings/dmm-2024-10-17?q=kfor,q",
    "/api/v1/timeline?sort=relevance,sort",
    "/api/v1/timeline?page=2,page",
    "/api/v1/timeline?q=%22kfor&strict=true,q",
  })
  void wrongParameters_areNamed(String path, String parameter) {
    Answer answer = service.client.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.each("/errors", "parameter")).containsExactly(parameter);
  }
}
