package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.http.DocumentStore.Unmatched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceApiTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("a.txt").build(), brief("b.txt").build(), brief("c.txt").intern().build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void status_tellsWhatIsKnownAndWhatWasRejected() {
    Answer before = service.client.get("/api/v1/status");
    service.documents.put("a.txt", "text/plain", "A");
    service.documents.reject("leeg.txt", "The file is empty.");
    service.documents.corrected(3, new Unmatched("oud-1f0c2ab9", "c/a.yaml", 7, "It is gone."));

    Answer answer = service.client.get("/api/v1/status");

    assertThat(before.json().get("lastIndexed").isNull()).isTrue();
    assertThat(answer.at("/version")).isEqualTo("0.1.0-test");
    assertThat(answer.at("/engine")).startsWith("lucene ");
    assertThat(answer.at("/briefs")).isEqualTo("2");
    assertThat(answer.at("/documents")).isEqualTo("1");
    assertThat(answer.json().get("rejected"))
        .hasToString("[{\"name\":\"leeg.txt\",\"reason\":\"The file is empty.\"}]");
    assertThat(before.json().get("corrections")).hasToString("{\"applied\":0,\"unmatched\":[]}");
    assertThat(answer.json().get("corrections"))
        .hasToString(
            "{\"applied\":3,\"unmatched\":[{\"brief\":\"oud-1f0c2ab9\",\"file\":\"c/a.yaml\","
                + "\"line\":7,\"why\":\"It is gone.\"}]}");
    assertThat(answer.at("/lastIndexed")).isEqualTo("2026-11-20T09:30:00Z");
  }

  @Test
  void taxonomy_hasEveryDimensionWithItsNames() {
    Answer answer = service.client.get("/api/v1/taxonomy");

    assertThat(answer.json())
        .hasToString(
            "{\"topic\":[{\"value\":\"oekraine\",\"label\":\"Oekraïne\",\"names\":[\"Oekraïne\"]}],"
                + "\"mission\":[{\"value\":\"KFOR\",\"label\":\"KFOR (Kosovo)\","
                + "\"names\":[\"Kosovo\",\"KFOR\"]}],\"capability\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready"})
  void health_isGoodWhileTheIndexCanBeRead(String kind) {
    Answer answer = service.client.get("/health/" + kind);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/status")).isEqualTo(kind);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }
}
