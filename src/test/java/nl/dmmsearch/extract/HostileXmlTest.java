package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {
  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;

  @TempDir Path folder;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.xml", "a.html"})
  void whatXmlPointsAt_isNeverFetched(String name) throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "staatsgeheim");
    String site = "http://127.0.0.1:" + server.getAddress().getPort();
    String type =
        """
        <!DOCTYPE %%s SYSTEM "%s/a.dtd" [<!ENTITY bestand SYSTEM "%s">\
        <!ENTITY net SYSTEM "%s/b"><!ENTITY %% p SYSTEM "%s/c">%%%%p;]>\
        """
            .formatted(site, secret.toUri(), site, site)
            .replace("%%p", "%p");

    assertThat(shown(extract(name, type, "&bestand;&net;"))).doesNotContain("staatsgeheim");
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.xml"})
  void entitiesThatMultiply_areRejected(String name) {
    var type = new StringBuilder("<!DOCTYPE %s [<!ENTITY e0 \"lach\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    assertThat(extract(name, type.append("]>").toString(), "&e29;"))
        .isInstanceOf(ExtractOutcome.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt"})
  void partsThatUnpackWithoutEnd_areRejected(String name) {
    String bomb = "lach ".repeat(4_000_000);
    assertThat(shown(extract(name, "", bomb))).contains("as a decompression bomb does");
  }

  @Test
  void elementsThatNestWithoutEnd_areRejected() {
    String deep = "<al>".repeat(100_000) + "x" + "</al>".repeat(100_000);
    assertThat(shown(extract("a.xml", "", deep))).contains("nests deeper than");
  }

  @Test
  void rtfGroupsThatNestWithoutEnd_areRejected() {
    byte[] deep = ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(Extracting.reason("a.rtf", deep)).contains("nest deeper than");
  }

  @Test
  void pagesThatNestDeeply_areReadWithoutFail() {
    String deep = "<html><body>" + "<div>".repeat(50_000) + "tekst";
    assertThat(Extracting.lines("a.html", deep)).containsExactly("tekst");
  }

  private static ExtractOutcome extract(String name, String type, String text) {
    byte[] bytes =
        switch (name) {
          case "a.docx" ->
              Zipped.docxPart(
                  type.replace("%s", "w:document")
                      + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                      + "<w:body><w:p><w:r><w:t>"
                      + text
                      + "</w:t></w:r></w:p></w:body></w:document>");
          case "a.odt" ->
              LetterAsOdt.packed(
                  LetterAsOdt.document("", LetterAsOdt.p(text))
                      .replaceFirst("\\?>", "?>" + type.replace("%s", "x").replace("$", "")));
          case "a.xml" ->
              (type.replace("%s", "officiele-publicatie")
                      + "<officiele-publicatie><al>"
                      + text
                      + "</al></officiele-publicatie>")
                  .getBytes(StandardCharsets.UTF_8);
          default ->
              (type.replace("%s", "html") + "<html><body><p>" + text + "</p></body></html>")
                  .getBytes(StandardCharsets.UTF_8);
        };
    return Extractors.all().extract(new SourceName(name), bytes);
  }

  private static String shown(ExtractOutcome outcome) {
    return outcome.toString();
  }
}
