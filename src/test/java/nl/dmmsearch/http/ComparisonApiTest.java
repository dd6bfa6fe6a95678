package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparisonApiTest {
  private static final Brief FORMER =
      brief("2023.txt")
          .type(DocumentType.GEANNOTEERDE_AGENDA)
          .dated("2023-10-02")
          .meeting(MeetingKind.DMM, "2023-10-11", "2023-10-12")
          .section("KFOR", "Nederland levert drie stafofficieren aan KFOR.")
          .build();
  private static final Brief LATTER =
      brief("2024.txt")
          .type(DocumentType.GEANNOTEERDE_AGENDA)
          .dated("2024-10-03")
          .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
          .section("KFOR", "Nederland levert vijf stafofficieren aan KFOR.")
          .build();
  private static final Brief SECRET =
      brief("geheim.txt")
          .intern()
          .meeting(MeetingKind.TOP, "2025-06-24", "2025-06-25")
          .section("KFOR", "Geheim.")
          .build();

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(FORMER, LATTER, SECRET);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer compared(String left, String right) {
    return service.client.get("/api/v1/comparison?left=" + left + "&right=" + right);
  }

  @Test
  void briefs_areComparedBySection() {
    Answer answer = compared(FORMER.id().value(), LATTER.id().value());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .contains("\"status\":\"changed\"")
        .contains("{\"op\":\"delete\",\"text\":\"drie\"},{\"op\":\"insert\",\"text\":\"vijf\"}");
  }

  @Test
  void meetings_areComparedByTheirBriefs() {
    assertThat(compared("dmm-2023-10-11", "dmm-2024-10-17").text())
        .isEqualTo(compared(FORMER.id().value(), LATTER.id().value()).text());
  }

  @Test
  void whatIsNotThere_isNotFound() {
    for (String id : new String[] {"dmm-1990-01-01", "geen-id", "..", "%00"}) {
      assertThat(compared(FORMER.id().value(), id).status()).as(id).isEqualTo(404);
    }
  }

  @Test
  void internBrief_doesNotExist() {
    assertThat(compared(FORMER.id().value(), SECRET.id().value()).status()).isEqualTo(404);
    assertThat(compared("top-2025-06-24", FORMER.id().value()).status()).isEqualTo(404);
  }

  @Test
  void questionWithoutBothSides_isRefused() {
    Answer answer = service.client.get("/api/v1/comparison?left=x&rigth=y");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("rigth", "right");
  }

  @Test
  void page_marksWhatChanged() {
    Answer page =
        service.client.get(
            "/vergelijking?left=" + FORMER.id().value() + "&right=" + LATTER.id().value());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("<del>drie</del><ins>vijf</ins>", "1 gewijzigd", "id=\"s1\"");
  }

  @Test
  void page_asksWhatToCompare() {
    assertThat(service.client.get("/vergelijking").status()).isEqualTo(200);
    assertThat(service.client.get("/vergelijking?left=weg").status()).isEqualTo(400);
    assertThat(service.client.get("/vergelijking?left=weg&right=weg").status()).isEqualTo(404);
  }

  @Test
  void brief_leadsToItsComparisonWithTheOneBefore() {
    String href = "/vergelijking?left=" + FORMER.id().value();

    assertThat(service.client.get("/brieven/" + LATTER.id().value()).text()).contains(href);
    assertThat(service.client.get("/brieven/" + FORMER.id().value()).text())
        .doesNotContain("/vergelijking?left=");
  }
}
