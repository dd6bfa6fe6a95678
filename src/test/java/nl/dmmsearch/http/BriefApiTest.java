package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Speaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefApiTest {
  private static final String BUNDLE = "2025/bundel één.txt";

  private static RunningService service;

  @BeforeAll
  static void start() {
    Brief nota =
        brief(BUNDLE)
            .part(2)
            .titled("Nota")
            .signedBy("De directeur")
            .meeting(MeetingKind.DMM, "2025-10-15", "2025-10-15")
            .meeting(MeetingKind.NUC, "2025-10-15", "2025-10-15")
            .tag(Dimension.MISSION, "KFOR")
            .section(null, "Aanhef.", List.of(new PageStart(0, 3)))
            .section("Kern", "De kern.", List.of(new PageStart(0, 4)))
            .footnote("Kamerstuk 28 676, nr. 451.", 4)
            .build();
    var citation =
        new Citation(
            Citation.Kind.KAMERSTUK,
            "Kamerstuk 28 676, nr. 451",
            new KamerstukNumber("28676", "451"),
            4,
            null,
            null);
    var marked =
        new Section(
            null,
            1,
            "s1",
            "Aanhef.",
            List.of(new PageStart(0, 3)),
            List.of(new NoteLink("1", 6)),
            new Speaker(Speaker.Role.KAMERLID, "Bos", "VVD"));
    var remark = new Reading("letterDate", Reading.Certainty.MISSING, "De tekst noemt geen datum.");
    service =
        RunningService.with(
            brief(BUNDLE).titled("Brief").dated("2025-09-29").build(),
            new Brief(
                nota.source(),
                nota.access(),
                nota.header(),
                new Letterhead(List.of("Afgestemd met DJZ"), List.of("Postbus 20701")),
                nota.meetings(),
                List.of(marked, nota.sections().getLast()),
                nota.footnotes(),
                List.of(citation),
                nota.tags(),
                nota.statements(),
                List.of(remark),
                nota.kin()),
            brief("geheim.txt").intern().build(),
            brief("kwijt.pdf").build());
    service.documents.put(BUNDLE, "text/plain", "Één bundel");
    service.documents.put("geheim.txt", "text/plain", "Geheim");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String address(String source, int part) {
    return "/api/v1/briefs/" + BriefId.of(new SourceName(source), part).value();
  }

  @Test
  void brief_isWhole() {
    Answer answer = service.client.get(address(BUNDLE, 2));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/title")).isEqualTo("Nota");
    assertThat(answer.at("/source/part")).isEqualTo("2");
    assertThat(answer.json().at("/signatories")).hasToString("[\"De directeur\"]");
    assertThat(answer.each("/meetings", "id")).containsExactly("dmm-2025-10-15", "nuc-2025-10-15");
    assertThat(answer.json().at("/letterhead"))
        .hasToString("{\"telling\":[\"Afgestemd met DJZ\"],\"usual\":[\"Postbus 20701\"]}");
    assertThat(answer.json().at("/sections/0"))
        .hasToString(
            "{\"heading\":null,\"level\":1,\"page\":3,\"anchor\":\"s1\",\"text\":\"Aanhef.\","
                + "\"notes\":[{\"marker\":\"1\",\"offset\":6,\"anchor\":\"noot-1\"}],"
                + "\"speaker\":{\"role\":\"kamerlid\",\"name\":\"Bos\",\"party\":\"VVD\"}}");
    assertThat(answer.at("/sections/1/heading")).isEqualTo("Kern");
    assertThat(answer.json().at("/footnotes/0"))
        .hasToString(
            "{\"marker\":\"1\",\"page\":4,\"text\":\"Kamerstuk 28 676, nr. 451.\","
                + "\"anchor\":\"noot-1\"}");
    assertThat(answer.json().at("/citations/0"))
        .hasToString(
            "{\"kind\":\"kamerstuk\",\"text\":\"Kamerstuk 28 676, nr. 451\","
                + "\"target\":null,\"page\":4,\"anchor\":null}");
    assertThat(answer.json().at("/copyOf").isNull()).isTrue();
    assertThat(answer.json().at("/copies")).isEmpty();
    assertThat(answer.json().at("/tags/0"))
        .hasToString(
            "{\"dimension\":\"mission\",\"value\":\"KFOR\",\"count\":1,"
                + "\"evidence\":[{\"text\":\"KFOR\",\"page\":null,\"where\":\"text\","
                + "\"anchor\":null,\"passage\":null}]}");
    assertThat(answer.json().at("/reading/0"))
        .hasToString(
            "{\"field\":\"letterDate\",\"certainty\":\"missing\","
                + "\"why\":\"De tekst noemt geen datum.\"}");
    assertThat(answer.json().at("/statements").isArray()).isTrue();
  }

  @Test
  void brief_leadsToItself() {
    String address = address(BUNDLE, 1);

    assertThat(service.client.get(address).at("/links/self")).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bestaat-niet-00000000",
        "Hoofdletters",
        "a--b",
        "..%2F..%2Fetc",
        "%C3%A9",
        "een%20spatie"
      })
  void unknownId_isNotFound(String id) {
    Answer answer = service.client.get("/api/v1/briefs/" + id);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/detail")).isEqualTo("Er is geen brief met dit id.");
    assertThat(service.client.get("/api/v1/briefs/" + id + "/original").status()).isEqualTo(404);
  }

  @Test
  void internBrief_doesNotExistForThePublic() {
    assertThat(service.client.get(address("geheim.txt", 1)).status()).isEqualTo(404);
    assertThat(service.client.get(address("geheim.txt", 1) + "/original").status()).isEqualTo(404);
  }

  @Test
  void original_comesByteForByte_underItsOwnName() {
    Answer answer = service.client.get(address(BUNDLE, 2) + "/original");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("Één bundel");
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "inline; filename=\"bundel een.txt\"; filename*=UTF-8''bundel%20%C3%A9%C3%A9n.txt");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void original_thatWasNotKept_isNotFound() {
    Answer answer = service.client.get(address("kwijt.pdf", 1) + "/original");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/detail")).isEqualTo("Het origineel van deze brief is er niet.");
  }
}
