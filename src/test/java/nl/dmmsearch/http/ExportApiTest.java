package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.lines.BriefLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportApiTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    Brief[] briefs =
        IntStream.range(0, 250)
            .mapToObj(i -> brief("brief " + i).about(i % 2 == 0 ? "munitie" : "drones").build())
            .toArray(Brief[]::new);
    service = RunningService.with(briefs);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void everyHit_isALine_inTheOrderOfTheSearch() {
    Answer answer = service.client.get("/api/v1/export?format=ndjson&q=munitie");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
    assertThat(answer.header("Content-Disposition")).contains("brieven.ndjson");
    List<BriefId> ids =
        answer
            .text()
            .lines()
            .map(line -> BriefLines.read(line.getBytes(StandardCharsets.UTF_8)).id())
            .toList();
    assertThat(ids).hasSize(125).doesNotHaveDuplicates();
    assertThat(ids.getFirst().value())
        .isEqualTo(service.client.get("/api/v1/briefs?q=munitie").at("/hits/0/id"));
  }

  @Test
  void everyHit_isARow_withALinkToItsPage() {
    Answer answer = service.client.get("/api/v1/export?format=csv&q=munitie");

    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition")).contains("brieven.csv");
    assertThat(answer.text().lines()).hasSize(126).last().asString().contains("/brieven/");
  }

  @Test
  void page_linksTheWholeSearchInEachForm() {
    String page = service.client.get("/?q=munitie&page=2&explain=true").text();

    assertThat(page).contains("/api/v1/export?format=csv&amp;q=munitie\"");
    for (String form : List.of("csv", "ris", "bibtex")) {
      String all = service.client.get("/api/v1/export?q=munitie&format=" + form).text();
      assertThat(all.split("/brieven/", -1)).as(form).hasSize(126);
    }
  }

  @Test
  void everything_isExportedWhereNothingIsAsked() {
    assertThat(service.client.get("/api/v1/export").text().lines()).hasSize(250);
  }

  @Test
  void wrongParameters_areRefusedTogether() {
    Answer answer = service.client.get("/api/v1/export?format=xml&page=2&copies=ja");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors")).hasSize(3);
    assertThat(answer.text()).contains("format").contains("page").contains("copies");
  }

  @Test
  void head_hasNoBody() {
    Answer answer = service.client.send("HEAD", "/api/v1/export");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void everyParameter_isDescribed_andTheOtherWayRound() {
    List<String> described =
        ApiDescription.load()
            .document()
            .at("/paths/~1export/get/parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .toList();
    String detail = service.client.get("/api/v1/export?iets=x").at("/errors/0/detail");

    assertThat(described)
        .containsExactlyInAnyOrder(
            detail.replaceFirst(".*: ", "").replaceFirst("\\.$", "").split(", "));
  }

  @Test
  void anExportThatFailsHalfway_isCutOff_soThatNobodyTakesItForWhole() {
    SearchEngine engine = LuceneEngine.inMemory();
    for (int i = 0; i < 300; i++) {
      Brief brief = brief("brief " + i).about("munitie ".repeat(100)).build();
      engine.replace(brief.source().name(), List.of(brief));
    }
    engine.refresh();
    var asked = new AtomicInteger();
    InvocationHandler failing =
        (proxy, method, arguments) -> {
          if (method.getName().equals("brief") && asked.incrementAndGet() > 250) {
            throw new EngineException(EngineException.Kind.FAILED, "the index is damaged");
          }
          return method.invoke(engine, arguments);
        };
    Class<?>[] kinds = {BriefSearcher.class};
    var searcher =
        (BriefSearcher) Proxy.newProxyInstance(getClass().getClassLoader(), kinds, failing);

    try (RunningService failed = RunningService.over(searcher)) {
      assertThatThrownBy(() -> failed.client.get("/api/v1/export"))
          .hasMessageContaining("was not answered");
      assertThat(failed.client.get("/api/v1/export?q=niets").status()).isEqualTo(200);
    }
  }
}
