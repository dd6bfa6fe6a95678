package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.CorrectionLog;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.http.HttpServer;
import nl.dmmsearch.http.HttpSettings;
import nl.dmmsearch.http.Services;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way on real documents: a folder of letters in, answers of the API out. */
class MainJobTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path index;
  private static BriefSearcher searcher;
  private static HttpServer server;
  private static HttpClient client;

  @BeforeAll
  static void indexAndServe() throws Exception {
    Path originals = Shared.path("corpus/originals");
    Cli indexed = dmm("index", originals.toString(), "--index", index.toString());
    assertThat(indexed.exitCode()).as(indexed.out() + indexed.err()).isZero();
    Taxonomy taxonomy = TaxonomyReader.read(Path.of("config/taxonomy.yaml"));
    searcher = LuceneEngine.reading(index.resolve("lucene"));
    var services =
        new Services(
            searcher,
            new ArchivedDocuments(Archive.in(index), CorrectionLog.in(index)),
            taxonomy,
            QueryReader.literal(),
            "test");
    server = HttpServer.start(new HttpSettings("127.0.0.1", 0), services);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      searcher.close();
      client.close();
    }
  }

  @Test
  void fiveFiles_areSixBriefs() throws Exception {
    JsonNode status = get("status");

    assertThat(status.get("briefs").intValue()).isEqualTo(6);
    assertThat(status.get("documents").intValue()).isEqualTo(5);
    assertThat(status.get("rejected")).isEmpty();
  }

  @Test
  void kfor_findsTheLetterOfThirdOctoberFirstOfTheAgendas() throws Exception {
    JsonNode answer = get("briefs?q=KFOR");

    List<JsonNode> agendas = new ArrayList<>();
    answer.get("hits").forEach(agendas::add);
    agendas.removeIf(hit -> !hit.get("documentType").stringValue().equals("geannoteerde-agenda"));
    assertThat(agendas.getFirst().get("letterDate").stringValue()).isEqualTo("2024-10-03");
  }

  @Test
  void accents_doNotMatter() throws Exception {
    assertThat(ids(get("briefs?q=oekraine")))
        .hasSizeGreaterThan(3)
        .isEqualTo(ids(get("briefs?q=Oekra%C3%AFne")));
  }

  @Test
  void filters_narrowByMissionAndMeeting() throws Exception {
    assertThat(files(get("briefs?mission=NMI")))
        .containsExactlyInAnyOrder(
            "001_d09603eee462fd1e.txt", "003_014ed65af3220067.txt", "004_835d84112ab22f16.txt");
    assertThat(files(get("briefs?meetingFrom=2024-01-01&meetingTo=2024-12-31")))
        .containsExactlyInAnyOrder("000_5f3a4bee251a9ead.txt", "001_d09603eee462fd1e.txt");
  }

  @Test
  void facetCounts_equalWhatTheFiltersReturn() throws Exception {
    for (String query : List.of("", "luchtverdediging", "steun munitie Oekraïne")) {
      String q = "q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
      JsonNode answer = get("briefs?" + q);
      for (var facet : answer.get("facets").properties()) {
        for (JsonNode value : facet.getValue()) {
          String filter =
              java.net.URLEncoder.encode(
                  value.get("value").stringValue(), java.nio.charset.StandardCharsets.UTF_8);
          String required = "&match=" + Math.max(1, answer.at("/understood/required").intValue());
          JsonNode filtered = get("briefs?" + q + required + "&" + facet.getKey() + "=" + filter);
          assertThat(filtered.get("total").intValue())
              .as("%s %s=%s", query, facet.getKey(), filter)
              .isEqualTo(value.get("count").intValue());
        }
      }
    }
  }

  @Test
  void snippets_nameTheirSectionAndMarkTheWord() throws Exception {
    JsonNode answer = get("briefs?q=luchtverdediging");

    assertThat(answer.get("total").intValue()).isPositive();
    assertThat(answer.at("/hits/0/snippets/0/html").stringValue()).contains("<mark>");
    assertThat(answer.at("/hits/0/snippets/0/section").stringValue()).isNotBlank();
  }

  @Test
  void originals_comeBackByteForByte() throws Exception {
    for (JsonNode hit : get("briefs").get("hits")) {
      String original = hit.at("/links/original").stringValue();
      Path file = Shared.path("corpus/originals/" + hit.at("/source/name").stringValue());
      HttpRequest request = HttpRequest.newBuilder(address(original)).build();

      assertThat(client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body())
          .isEqualTo(java.nio.file.Files.readAllBytes(file));
    }
  }

  private static JsonNode get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address("/api/v1/" + path)).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static Set<String> ids(JsonNode answer) {
    Set<String> ids = new HashSet<>();
    answer.get("hits").forEach(hit -> ids.add(hit.get("id").stringValue()));
    return ids;
  }

  private static List<String> files(JsonNode answer) {
    List<String> files = new ArrayList<>();
    answer.get("hits").forEach(hit -> files.add(hit.at("/source/name").stringValue()));
    return files;
  }
}
