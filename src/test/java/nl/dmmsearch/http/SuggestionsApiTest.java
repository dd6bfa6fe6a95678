package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsApiTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("a.txt")
                .about("Nederland levert luchtverdedigingssystemen, luchtverdediging en munitie.")
                .signedBy("Ruben Brekelmans")
                .tag(Dimension.MISSION, "KFOR")
                .tag(Dimension.TOPIC, "oekraine")
                .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
                .build(),
            brief("b.txt")
                .titled("Brief over munitie")
                .about("De luchtverdediging van Oekraïne en Oekraïense munitie.")
                .build(),
            brief("c.txt").intern().about("Geheime luchtvaart.").signedBy("Oek Intern").build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "luchtv | luchtverdediging word null, luchtverdedigingssystemen word null",
        "steun+aan+oekra | steun aan Oekraïne topic oekraine, steun aan Oekraïense word null",
        "OEKRAÏ | Oekraïne topic oekraine, Oekraïense word null",
        "dmm | DMM 17 en 18 oktober 2024 meeting dmm-2024-10-17",
        "munitie+dmm+17+en | munitie DMM 17 en 18 oktober 2024 meeting dmm-2024-10-17",
        "brek | Ruben Brekelmans person null, Brekelmans word null",
        "kfo | KFOR mission KFOR",
        "%22levert+lucht | \"levert luchtverdedigingssystemen word null,"
            + " \"levert luchtverdediging word null",
        "titel:muni | titel:munitie word null",
        "titel:luchtv | ''",
        "geheim | ''",
        "luchtva | ''",
        "v | ''",
        "van | ''",
        "'' | ''",
      })
  void query_isCompleted(String typed, String completions) {
    Answer answer = service.client.get("/api/v1/suggestions?q=" + typed.replace("Ï", "%C3%8F"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            answer
                .json()
                .at("/completions")
                .valueStream()
                .map(c ->
                    c.get("text").asString()
                        + " "
                        + c.get("kind").asString()
                        + " "
                        + (c.get("value").isNull() ? null : c.get("value").asString()))
                .toList())
        .hasToString("[" + completions + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | q | Geef het begin van een zoekvraag.",
        "?q=a&q=b | q | Deze parameter mag maar één keer voorkomen, niet 2 keer.",
        "?q=a&size=3 | size | Onbekende parameter; wel bekend: q.",
      })
  void wrongParameters_areNamed(String sent, String parameter, String detail) {
    Answer answer = service.client.get("/api/v1/suggestions" + sent);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo(parameter);
    assertThat(answer.at("/errors/0/detail")).isEqualTo(detail);
  }

  @Test
  void longQuery_isRefused() {
    Answer answer = service.client.get("/api/v1/suggestions?q=" + "a".repeat(201));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/detail"))
        .isEqualTo("De zoekvraag is te lang: 201 tekens, hooguit 200.");
    assertThat(answer.at("/errors/0/position")).isEqualTo("200");
  }

  @Test
  void similarBriefs_haveTheShapeOfHits() {
    String id = service.client.get("/api/v1/briefs?q=systemen").at("/hits/0/id");

    Answer answer = service.client.get("/api/v1/briefs/" + id + "/similar?pageSize=5");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.each("/hits", "id")).hasSize(1).doesNotContain(id);
    assertThat(answer.json().at("/hits/0/snippets")).isEmpty();
    assertThat(service.client.get("/api/v1/briefs/" + id + "/similar?pageSize=21").status())
        .isEqualTo(400);
    assertThat(service.client.get("/api/v1/briefs/" + id + "/similar?page=2").status())
        .isEqualTo(400);
  }

  @Test
  void similarBriefs_ofWhatMayNotBeSeen_areNotFound() {
    String intern = brief("c.txt").build().id().value();

    assertThat(service.client.get("/api/v1/briefs/" + intern + "/similar").status()).isEqualTo(404);
    assertThat(service.client.get("/api/v1/briefs/onbekend/similar").status()).isEqualTo(404);
  }
}
