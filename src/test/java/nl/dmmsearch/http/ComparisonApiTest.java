package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonApiTest {
  private static final Brief FORMER =
      brief("2023.txt")
          .type(DocumentType.GEANNOTEERDE_AGENDA)
          .dated("2023-10-02")
          .meeting(MeetingKind.DMM, "2023-10-11", "2023-10-12")
          .reference("BS2023")
          .section("KFOR", "Nederland levert drie stafofficieren aan KFOR.")
          .build();
  private static final Brief DRAFT = brief("concept.txt").reference("BS2023").build();
  private static final Brief LATTER =
      brief("2024.txt")
          .type(DocumentType.GEANNOTEERDE_AGENDA)
          .dated("2024-10-03")
          .kamerstuk("28676", "464")
          .reference("BS2024001")
          .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
          .section("KFOR", "Nederland levert vijf stafofficieren aan KFOR.")
          .build();
  private static final Brief SECRET =
      brief("geheim.txt")
          .intern()
          .reference("GEHEIM1")
          .meeting(MeetingKind.TOP, "2025-06-24", "2025-06-25")
          .section("KFOR", "Geheim.")
          .build();

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(FORMER, LATTER, SECRET, DRAFT);
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

  @ParameterizedTest
  @ValueSource(strings = {"28676-464", "Kamerstuk%2028%20676,%20nr.%20464", "bs2024001"})
  void aBrief_isKnownByANumberThatIsItsAlone(String number) {
    assertThat(compared(FORMER.id().value(), number).text())
        .isEqualTo(compared(FORMER.id().value(), LATTER.id().value()).text());
    assertThat(service.client.get("/vergelijking?left=" + FORMER.id().value() + "&right=" + number))
        .returns(200, Answer::status);
  }

  @Test
  void aNumberThatSeveralHave_isRefusedWithTheirIds() {
    Answer answer = compared("BS2023", LATTER.id().value());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("left", FORMER.id().value(), DRAFT.id().value());
    assertThat(compared("GEHEIM1", LATTER.id().value()).status()).isEqualTo(404);
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
