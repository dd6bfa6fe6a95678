package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.testing.Zip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents over REST, through all parts of the service. */
class SentDocumentsTest {
  @TempDir private Path temporary;
  private Path index;
  private Installed service;
  private String key;

  @BeforeEach
  void start() throws Exception {
    index = temporary.resolve("index");
    key = Installed.key(index, Role.INDEXER, AccessLabel.INTERN);
    service = new Installed(index);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void sentDocument_isFoundWhenAnswered_andListed() throws Exception {
    HttpResponse<String> sent = put("2024/brief één.txt", letter("mijnenvegers"));

    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(json(sent).get("name").asString()).isEqualTo("2024/brief één.txt");
    String id = json(sent).at("/briefs/0").asString();
    assertThat(found("mijnenveger")).isEqualTo(1);
    assertThat(service.get("/api/v1/briefs/" + id + "/original", null).body())
        .isEqualTo(letter("mijnenvegers"));
    JsonNode listed = json(service.get("/api/v1/documents", key));
    assertThat(listed.get("total").asInt()).isEqualTo(1);
    assertThat(listed.at("/documents/0/outcome").asString()).isEqualTo("indexed");
    assertThat(listed.at("/documents/0/briefs/0").asString()).isEqualTo(id);
  }

  @Test
  void sameDocumentAgain_changesNothing() throws Exception {
    put("a.txt", letter("mijnenvegers"));
    byte[] before = Files.readAllBytes(index.resolve("documents.journal"));
    String listed = service.get("/api/v1/documents", key).body();

    HttpResponse<String> again = put("a.txt", letter("mijnenvegers"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).at("/briefs").size()).isEqualTo(1);
    assertThat(Files.readAllBytes(index.resolve("documents.journal"))).isEqualTo(before);
    assertThat(service.get("/api/v1/documents", key).body()).isEqualTo(listed);
  }

  @Test
  void otherContent_replaces_andDeleteRemoves() throws Exception {
    put("a.txt", letter("mijnenvegers"));

    HttpResponse<String> posted =
        service.send(
            "POST", "/api/v1/documents?name=a.txt", key, Installed.bytes(letter("fregatten")));

    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(found("mijnenveger")).isZero();
    assertThat(found("fregat")).isEqualTo(1);

    HttpResponse<String> deleted = delete("a.txt");

    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(found("fregat")).isZero();
    assertThat(delete("a.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void unreadableDocument_is400WithTheReason_andNothingChanges() throws Exception {
    put("a.txt", letter("mijnenvegers"));
    String listed = service.get("/api/v1/documents", key).body();

    HttpResponse<String> empty = put("b.txt", "");
    HttpResponse<String> spoilt = put("a.txt", "%PDF-1.7\u0000\u0001");

    assertThat(List.of(empty.statusCode(), spoilt.statusCode())).containsExactly(400, 400);
    assertThat(json(empty).at("/errors/0/detail").asString()).contains("b.txt");
    assertThat(json(spoilt).at("/errors/0/detail").asString()).contains("PDF");
    assertThat(service.get("/api/v1/documents", key).body()).isEqualTo(listed);
    assertThat(json(service.get("/api/v1/status", null)).get("rejected")).isEmpty();
    assertThat(found("mijnenveger")).isEqualTo(1);
    put("c.txt", letter("fregatten"));
    assertThat(json(service.get("/api/v1/documents", key)).get("total").asInt()).isEqualTo(2);
  }

  @Test
  void archive_isTakenApart_replacedAndRemovedAsOne() throws Exception {
    byte[] two =
        Zip.of()
            .with("a.txt", letter("mijnenvegers"))
            .with("b.txt", letter("fregatten"))
            .with("leeg.txt", "")
            .bytes();

    HttpResponse<String> sent = service.send("PUT", "/api/v1/documents/s.zip", key, two);

    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(json(sent).get("briefs")).hasSize(2);
    assertThat(json(sent).get("warnings").toString()).contains("s.zip/leeg.txt");
    assertThat(found("mijnenveger")).isEqualTo(1);

    byte[] one = Zip.of().with("b.txt", letter("fregatten")).bytes();
    assertThat(service.send("PUT", "/api/v1/documents/s.zip", key, one).statusCode())
        .isEqualTo(200);
    assertThat(found("mijnenveger")).isZero();
    assertThat(found("fregat")).isEqualTo(1);

    assertThat(delete("s.zip").statusCode()).isEqualTo(204);
    assertThat(found("fregat")).isZero();
  }

  @Test
  void archiveWithNothingToRead_changesNothing() throws Exception {
    byte[] empty = Zip.of().with("leeg.txt", "").bytes();

    assertThat(service.send("PUT", "/api/v1/documents/s.zip", key, empty).statusCode())
        .isEqualTo(400);
    assertThat(json(service.get("/api/v1/documents", key)).get("total").asInt()).isZero();
  }

  @Test
  void tooLargeDocument_is413_announcedOrNot() throws Exception {
    Path large = temporary.resolve("large.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024 + 1);
    }

    HttpResponse<String> refused =
        service.send("PUT", "/api/v1/documents/a.txt", key, Files.readAllBytes(large));

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void keys_areNeeded_andTheirRoleAndAccessCount() throws Exception {
    String reader = Installed.key(index, Role.READER, AccessLabel.INTERN);
    String everybody = Installed.key(index, Role.INDEXER, AccessLabel.OPENBAAR);
    put("geheim.txt", letter("mijnenvegers"), "?access=intern");

    for (String[] request :
        new String[][] {
          {"GET", "/api/v1/documents"},
          {"POST", "/api/v1/documents?name=b.txt"},
          {"PUT", "/api/v1/documents/b.txt"},
          {"DELETE", "/api/v1/documents/geheim.txt"}
        }) {
      HttpResponse<String> none = service.send(request[0], request[1], null, new byte[0]);
      assertThat(none.statusCode()).as(request[0]).isEqualTo(401);
      assertThat(none.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(service.send(request[0], request[1], reader, new byte[0]).statusCode())
          .as(request[0])
          .isEqualTo(403);
      assertThat(service.send(request[0], request[1], "dmm_x", new byte[0]).statusCode())
          .as(request[0])
          .isEqualTo(401);
    }
    assertThat(service.get("/api/v1/briefs", "dmm_x").statusCode()).isEqualTo(401);
    assertThat(json(service.get("/api/v1/documents", everybody)).get("total").asInt()).isZero();
    assertThat(delete("geheim.txt", everybody).statusCode()).isEqualTo(404);
    assertThat(service.put("geheim.txt", letter("x"), everybody, "").statusCode()).isEqualTo(409);
    assertThat(service.put("b.txt", letter("x"), everybody, "?access=intern").statusCode())
        .isEqualTo(400);
    assertThat(json(service.get("/api/v1/briefs", reader)).get("total").asInt()).isEqualTo(1);
    assertThat(found("")).isZero();
  }

  @Test
  void access_changesWithTheParameterAlone() throws Exception {
    put("a.txt", letter("mijnenvegers"), "?access=intern");
    put("a.txt", letter("fregatten"));
    assertThat(found("fregat")).isZero();

    put("a.txt", letter("fregatten"), "?access=openbaar");
    assertThat(found("fregat")).isEqualTo(1);

    put("a.txt", letter("fregatten"), "?access=intern");
    assertThat(found("fregat")).isZero();
  }

  @Test
  void namesAndParameters_areChecked() throws Exception {
    for (String path :
        List.of(
            "/api/v1/documents/..%2Fa.txt",
            "/api/v1/documents/%2Fa.txt",
            "/api/v1/documents/a%00.txt",
            "/api/v1/documents/a.txt?access=geheim",
            "/api/v1/documents/a.txt?naam=x")) {
      assertThat(service.send("PUT", path, key, Installed.bytes(letter("x"))).statusCode())
          .as(path)
          .isEqualTo(400);
    }
    assertThat(service.send("POST", "/api/v1/documents", key, new byte[1]).statusCode())
        .isEqualTo(400);
    HttpResponse<String> patched = service.send("PATCH", "/api/v1/documents/a", key, null);
    assertThat(patched.statusCode()).isEqualTo(405);
    assertThat(patched.headers().firstValue("Allow")).hasValue("DELETE, OPTIONS, PUT");
  }

  @Test
  void documentsOfFolders_belongToTheirFolder() throws Exception {
    Path letters = Files.createDirectories(temporary.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), letter("mijnenvegers"));
    service.close();
    assertThat(index(letters).exitCode()).isZero();
    service = new Installed(index);

    assertThat(put("a.txt", letter("fregatten")).statusCode()).isEqualTo(409);
    assertThat(delete("a.txt").statusCode()).isEqualTo(409);
    assertThat(put("a.txt", letter("mijnenvegers")).statusCode()).isEqualTo(200);
    assertThat(found("mijnenveger")).isEqualTo(1);
  }

  @Test
  void sentDocument_staysWhenAFolderIsIndexed() throws Exception {
    Path letters = Files.createDirectories(temporary.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), letter("mijnenvegers"));
    put("a.txt", letter("mijnenvegers"));
    put("b.txt", letter("fregatten"));
    service.close();
    assertThat(index(letters).out()).contains("unchanged  1");
    Files.move(letters.resolve("a.txt"), letters.resolve("c.txt"));
    assertThat(index(letters).exitCode()).isZero();
    service = new Installed(index);

    assertThat(json(service.get("/api/v1/documents", key)).get("total").asInt()).isEqualTo(3);
  }

  @Test
  void whileAnotherProcessWrites_sendersAreToldToComeBack() throws Exception {
    service.close();
    service = new Installed(index);
    try (WriterLock lock = WriterLock.take(index, "dmm index")) {
      HttpResponse<String> busy = put("a.txt", letter("mijnenvegers"));

      assertThat(lock).isNotNull();
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.headers().firstValue("Retry-After")).isPresent();
      assertThat(delete("a.txt").statusCode()).isEqualTo(503);
    }
    assertThat(put("a.txt", letter("mijnenvegers")).statusCode()).isEqualTo(201);
    assertThat(index(temporary.resolve("nope")).err()).contains("dmm serve, process ");
  }

  private Cli index(Path folder) {
    return dmm("index", folder.toString(), "--index", index.toString());
  }

  private HttpResponse<String> put(String name, String text) throws Exception {
    return service.put(name, text, key, "");
  }

  private HttpResponse<String> put(String name, String text, String query) throws Exception {
    return service.put(name, text, key, query);
  }

  private HttpResponse<String> delete(String name) throws Exception {
    return delete(name, key);
  }

  private HttpResponse<String> delete(String name, String with) throws Exception {
    return service.send("DELETE", "/api/v1/documents/" + Installed.encoded(name), with, null);
  }

  private int found(String query) throws Exception {
    return json(service.get("/api/v1/briefs?match=all&q=" + Installed.encoded(query), null))
        .get("total")
        .asInt();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String letter(String about) {
    return """
    Datum 3 mei 2022
    Betreft Verslag bijeenkomst NAVO-ministers van Defensie

    Geachte voorzitter,

    Op 20 april 2022 kwamen de ministers bijeen in Brussel. Zij spraken over %s.

    Hoogachtend,
    """
        .formatted(about);
  }
}
