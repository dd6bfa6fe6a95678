package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.CorrectionLog;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.http.HttpServer;
import nl.dmmsearch.http.HttpSettings;
import nl.dmmsearch.http.Services;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.testing.Zip;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything bad at once, between good letters: listed with its reason, and the rest goes on. */
class HostileInputTest {
  private static final int GOOD = 200;
  private static final String SECRET = "geheimschrijver";

  /** What is bad, and words of the reason; empty where the reason is for the reader to choose. */
  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("bom.zip/nul.txt", "limits.archives.ratio"),
          Map.entry("diep.zip/3.zip/2.zip/1.zip", "limits.archives.depth"),
          Map.entry("entiteit.xml", ""),
          Map.entry("foto.txt", "PNG"),
          Map.entry("goed.zip/../x.txt", ".. part"),
          Map.entry("goed.zip/leeg.txt", "empty"),
          Map.entry("groot.txt", "limits.documentMegabytes"),
          Map.entry("groot.zip", "limits.archives.megabytes"),
          Map.entry("kapot.pdf", ""),
          Map.entry("kapot.zip", "no ZIP archive"),
          Map.entry("leeg.txt", "empty"),
          Map.entry("lus/terug", "links back"),
          Map.entry("mail.eml/winmail.dat", ""),
          Map.entry("nergens.txt", "does not exist"),
          Map.entry("afgekapt.pdf", ""),
          Map.entry("op\\..\\neer.txt", ".. part"),
          Map.entry("stopcontact", "neither a file nor a folder"),
          Map.entry("twee\uFFFDregels.txt", "control characters"),
          Map.entry("verkeerd.docx", ""),
          Map.entry("versleuteld.pdf", ""));

  @TempDir private Path temporary;
  private Path letters;

  @BeforeEach
  void write() throws IOException {
    letters = Files.createDirectories(temporary.toRealPath().resolve("l"));
    for (int i = 0; i < GOOD; i++) {
      write("goed/" + i + ".txt", letter("mijnenveger nummer " + i).getBytes(UTF_8));
    }
    writeArchives();
    writePdf();
    writeSingle();
    writeLinks();
  }

  @Test
  void allIsListed_theRestIsIndexed_andTheNextRunSaysTheSame() throws Exception {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(letters.resolve("stopcontact")));

      Map<String, String> first = firstRun();
      Cli again = dmm("index", letters.toString(), "--index", index());

      assertThat(first.keySet()).isEqualTo(new TreeMap<>(BAD).keySet());
      assertThat(first).allSatisfy((name, why) -> assertThat(why).contains(BAD.get(name)));
      assertThat(again.exitCode()).isEqualTo(ExitCode.DOCUMENTS_REJECTED);
      assertThat(again.out()).contains("indexed    0").contains("unchanged  " + (GOOD + 3));
      assertThat(rejections(again.out())).isEqualTo(first);
      assertThat(status()).isEqualTo(first);
    }
    assertThat(dmm("search", "mijnenveger", "--index", index()).out())
        .startsWith((GOOD + 3) + " briefs");
    assertThat(dmm("search", SECRET, "--index", index()).out().lines()).contains("0 briefs");
    try (var below = Files.list(temporary)) {
      assertThat(below.map(p -> p.getFileName().toString()))
          .as("nothing written beside")
          .containsExactlyInAnyOrder("l", "index", "geheim.txt");
    }
  }

  @Test
  void whatIsRightAgain_orGone_isListedNoMore() throws IOException {
    dmm("index", letters.toString(), "--index", index());
    Files.writeString(temporary.toRealPath().resolve("l/weg.txt"), letter("terug"));
    Files.delete(letters.resolve("twee\nregels.txt"));
    Files.delete(letters.resolve("goed.zip"));
    Files.delete(letters.resolve("nergens.txt"));
    Files.writeString(letters.resolve("nergens.txt"), letter("mijnenveger"));

    dmm("index", letters.toString(), "--index", index());

    String status = dmm("status", "--index", index()).out();
    assertThat(status)
        .doesNotContain("regels.txt")
        .doesNotContain("goed.zip")
        .doesNotContain("nergens")
        .contains("lus/terug: ");
  }

  private Map<String, String> firstRun() throws Exception {
    long start = System.nanoTime();
    Process run = start("index", letters.toString(), "--index", index());
    String out = new String(run.getInputStream().readAllBytes(), UTF_8);

    assertThat(run.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
    assertThat(run.exitValue()).isEqualTo(ExitCode.DOCUMENTS_REJECTED);
    assertThat(out).contains("indexed    " + (GOOD + 3) + " (");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(60));
    return rejections(out);
  }

  private static Map<String, String> rejections(String out) {
    return Pattern.compile("^  (.+?): (.*)$", Pattern.MULTILINE)
        .matcher(out)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> b, TreeMap::new));
  }

  private Map<String, String> status() throws Exception {
    var documents =
        new ArchivedDocuments(Archive.in(Path.of(index())), CorrectionLog.in(Path.of(index())));
    try (BriefSearcher searcher = LuceneEngine.reading(Path.of(index()).resolve("lucene"));
        HttpServer server =
            HttpServer.start(
                new HttpSettings("127.0.0.1", 0),
                new Services(
                    searcher, documents, Taxonomy.empty(), QueryReader.literal(), "test"));
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/status");
      String body =
          client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      Map<String, String> rejected = new TreeMap<>();
      for (JsonNode document : new JsonMapper().readTree(body).get("rejected")) {
        rejected.put(document.get("name").asString(), document.get("reason").asString());
      }
      return rejected;
    }
  }

  private void writeArchives() throws IOException {
    write("bom.zip", Zip.of().with("nul.txt", new byte[20_000_000]).bytes());
    byte[] nested = Zip.of().with("nul.txt", new byte[20_000_000]).bytes();
    for (int i = 1; i <= 3; i++) {
      nested = Zip.of().with(i + ".zip", nested).bytes();
    }
    write("diep.zip", nested);
    byte[] good =
        Zip.of()
            .with("##/x.txt", "kwaad")
            .with("leeg.txt", "")
            .with("a.txt", letter("mijnenveger in een archief"))
            .with("b.zip", Zip.of().with("c.txt", letter("mijnenveger diep")).bytes())
            .bytes();
    write("goed.zip", Zip.renamed(good, "##/x.txt", "../x.txt"));
    write("kapot.zip", noise());
    sparse("groot.zip");
  }

  private void writePdf() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
      pdf.save(out);
    }
    write("versleuteld.pdf", out.toByteArray());
    write("afgekapt.pdf", Arrays.copyOf(out.toByteArray(), 60));
    write("kapot.pdf", ("%PDF-1.7\n" + "1 0 obj << /Type ".repeat(50)).getBytes(UTF_8));
  }

  private void writeSingle() throws IOException {
    Path secret = Files.writeString(temporary.toRealPath().resolve("geheim.txt"), SECRET);
    String entities =
        """
        <?xml version="1.0"?>
        <!DOCTYPE a [<!ENTITY x SYSTEM "%s"><!ENTITY b "&x;&x;"><!ENTITY c "&b;&b;">]>
        <a>&c;</a>
        """;
    write("entiteit.xml", entities.formatted(secret.toUri()).getBytes(UTF_8));
    write("leeg.txt", new byte[0]);
    write("foto.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    write("verkeerd.docx", noise());
    write("twee\nregels.txt", letter("x").getBytes(UTF_8));
    write("op\\..\\neer.txt", letter("x").getBytes(UTF_8));
    write("mail.eml", MAIL.getBytes(UTF_8));
    sparse("groot.txt");
  }

  private static final String MAIL =
      """
      Date: Tue, 3 May 2022 10:00:00 +0200
      Subject: Stukken
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Bijgaand de stukken over de mijnenveger.
      --b
      Content-Type: application/ms-tnef; name=winmail.dat

      x
      --b--
      """;

  private void writeLinks() throws IOException {
    Files.createDirectories(letters.resolve("lus"));
    Files.createSymbolicLink(letters.resolve("lus/terug"), letters);
    Files.createSymbolicLink(letters.resolve("nergens.txt"), letters.resolve("weg.txt"));
  }

  private static byte[] noise() {
    byte[] noise = new byte[2_000];
    new Random(7).nextBytes(noise);
    noise[0] = 0;
    return noise;
  }

  private void sparse(String name) throws IOException {
    try (var file = new RandomAccessFile(letters.resolve(name).toFile(), "rw")) {
      file.setLength(2_200_000_000L);
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = letters.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String letter(String about) {
    return """
    Datum 3 mei 2022
    Betreft Verslag bijeenkomst NAVO-ministers van Defensie

    Geachte voorzitter,

    Op 20 april 2022 kwamen de ministers bijeen in Brussel over de %s.
    """
        .formatted(about);
  }

  private String index() {
    return temporary.resolve("index").toString();
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command =
        new ArrayList<>(
            List.of(
                java, "-Xmx256m", "-Dstdout.encoding=UTF-8", "-cp", classes, Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
