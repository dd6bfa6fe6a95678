package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person sets right goes the whole way: from a file to what is found and shown. */
class CorrectionJobTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LETTER =
      """
      Datum %d mei 2022
      Betreft Verslag bijeenkomst NAVO-ministers van Defensie

      Geachte voorzitter,

      Op 20 april 2022 kwamen de ministers bijeen in Brussel. Zij spraken over KFOR.

      Hoogachtend,
      """;

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Path config = Path.of("config").toAbsolutePath();
    String shipped = Files.readString(config.resolve("dmm.yaml"));
    write(
        "dmm.yaml",
        shipped
            .replace("index: ../index", "index: index")
            .replace("taxonomy: taxonomy.yaml", "taxonomy: " + config.resolve("taxonomy.yaml"))
            .replace("synonyms: synonyms.txt", "synonyms: " + config.resolve("synonyms.txt"))
            .replace(
                "statements: statements.yaml", "statements: " + config.resolve("statements.yaml")));
  }

  @Test
  void correction_isFollowedShownAndSurvivesIndexingAgain() throws IOException {
    write("letters/a.txt", LETTER.formatted(3));
    index();
    correct("a.yaml", id("a.txt"), "letterDate: 2022-05-04", "meetings: none");

    assertThat(index().out()).contains("indexed    1").contains("corrected  1", "unmatched  0");

    for (String again : List.of("", "--again")) {
      index(again);
      JsonNode brief = show("a.txt");
      assertThat(brief.get("letterDate").stringValue()).isEqualTo("2022-05-04");
      assertThat(brief.get("meetings")).isEmpty();
      assertThat(brief.get("reading").toString())
          .contains("\"field\":\"letterDate\",\"certainty\":\"corrected\"")
          .contains("Was 3 mei 2022; verbeterd door J. Jansen op 20 november 2026: dat staat er");
    }
    assertThat(run("search", "KFOR", "--date-from", "2022-05-04").out()).startsWith("1 brief");
    assertThat(run("show", "a.txt").out())
        .contains("# corrected: Was 3 mei 2022; verbeterd door J. Jansen");
  }

  @Test
  void changedNewAndRemovedCorrection_readJustTheirDocumentsAgain() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      write("letters/" + name + ".txt", LETTER.formatted(3));
    }
    index();
    correct("a.yaml", id("a.txt"), "title: Eerste");
    correct("b.yaml", id("b.txt"), "title: Tweede");
    assertThat(index().out()).contains("indexed    2").contains("unchanged  1");
    assertThat(index().out()).contains("indexed    0").contains("unchanged  3");

    write("corrections/b.yaml", "# moved down\n\n" + read("corrections/b.yaml"));
    assertThat(index().out()).as("only moved").contains("indexed    0");

    correct("b.yaml", id("b.txt"), "title: Anders");
    assertThat(index().out()).contains("indexed    1").contains("unchanged  2");
    assertThat(show("b.txt").get("title").stringValue()).isEqualTo("Anders");

    Files.delete(folder.resolve("corrections/b.yaml"));
    assertThat(index().out()).contains("indexed    1").contains("corrected  1");
    assertThat(show("b.txt").get("title").stringValue()).startsWith("Verslag bijeenkomst");
    assertThat(show("a.txt").get("title").stringValue()).isEqualTo("Eerste");
  }

  @Test
  void correctionOfWhatIsNotThere_isReported() throws IOException {
    write("letters/a.txt", LETTER.formatted(3));
    correct("a.yaml", "weg-1f0c2ab9", "title: Titel");
    correct("b.yaml", id("a.txt"), "noStatements: [Nederland zegt toe]");
    String sign = "  by: J\n  on: 2026-11-20\n  why: w\n";
    write(
        "corrections/c.yaml",
        "- document: weg.txt\n%s  parts: whole\n- document: a.txt\n%s  parts: [{page: 1}, {page: 2}]\n"
            .formatted(sign, sign));

    Cli indexed = index();

    assertThat(indexed.exitCode()).isZero();
    assertThat(indexed.out())
        .contains("corrected  0", "unmatched  4")
        .contains("corrections/a.yaml, line 1: weg-1f0c2ab9: there is no brief with this id")
        .contains("corrections/b.yaml, line 1: " + id("a.txt") + ": the brief does not say «Neder")
        .contains("corrections/c.yaml, line 1: weg.txt: there is no document with this name")
        .contains("corrections/c.yaml, line 6: a.txt: a place to cut at is not in the document");
    assertThat(index().out()).as("again, though nothing was read").contains("unmatched  4");
    assertThat(run("status").out()).contains("unmatched  4").contains("weg-1f0c2ab9");
    Files.delete(folder.resolve("letters/a.txt"));
    write("letters/b.txt", LETTER.formatted(3));
    assertThat(index().out()).contains(id("a.txt") + ": there is no brief with this id");
  }

  @Test
  void correctionOfADocumentThatARunDidNotComeBy_waits() throws IOException {
    write("letters/a.txt", LETTER.formatted(3));
    write("more/b.txt", LETTER.formatted(4));
    index();
    correct("a.yaml", id("a.txt"), "title: Eerste");

    assertThat(run("index", folder.resolve("more").toString()).out())
        .contains("unmatched  1")
        .contains("the document was not read since");
    assertThat(index().out()).contains("corrected  1");
  }

  @Test
  void wrongCorrections_stopBeforeAnythingIsDone() throws IOException {
    write("letters/a.txt", LETTER.formatted(3));
    correct("a.yaml", "weg-1f0c2ab9", "titel: Titel");

    Cli indexed = index();

    assertThat(indexed.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(indexed.err()).contains("corrections/a.yaml, line 5: unknown key «titel»");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void cut_isFollowed() throws IOException {
    write("letters/a.txt", LETTER.formatted(3) + "\n" + LETTER.formatted(4));
    index();
    String head = "- document: a.txt\n  by: J\n  on: 2026-11-20\n  why: w\n";
    write(
        "corrections/a.yaml",
        head + "  parts: [{begins: Datum}, {begins: Geachte}, {begins: Datum}]\n");

    assertThat(index().out()).contains("indexed    1 (3 briefs)").contains("corrected  1");
    assertThat(run("show", id("a.txt") + "-3", "--json").out())
        .contains("Zo verdeeld door J op 20 november 2026: w");

    write("corrections/a.yaml", head + "  parts: whole\n");
    assertThat(index().out()).contains("indexed    1 (1 brief)");
  }

  @Test
  void whatShowPrints_canBePastedAndChangesNothingButMarks() throws IOException {
    Path samples = Path.of("src/samples").toAbsolutePath();
    run("index", samples.toString());
    TreeMap<String, String> before = whole();
    var pasted = new StringBuilder();
    for (String id : before.keySet()) {
      pasted.append(
          run("show", id)
              .out()
              .replace("  by:    #", "  by: J. Jansen #")
              .replace("  on:    #", "  on: 2026-11-20 #")
              .replace("  why:   #", "  why: nagekeken #"));
    }
    write("corrections/all.yaml", pasted.toString());

    Cli indexed = run("index", samples.toString());

    assertThat(before).hasSize(17);
    assertThat(indexed.out() + indexed.err()).contains("corrected  17", "unmatched  0");
    assertThat(whole()).isEqualTo(before);
  }

  @Test
  void show_takesNamesAndNumbersAndHelpsWithTypos() throws IOException {
    run("index", Path.of("src/samples").toAbsolutePath().toString());
    JsonNode numbered = withNumber();
    String number = numbered.get("kamerstuk").stringValue();
    String id = numbered.get("id").stringValue();
    int hyphen = number.lastIndexOf('-');

    for (String wanted :
        List.of(
            id,
            numbered.at("/source/name").stringValue(),
            number,
            number.substring(0, 2)
                + " "
                + number.substring(2, hyphen)
                + ", nr. "
                + number.substring(hyphen + 1))) {
      assertThat(run("show", wanted).out()).as(wanted).contains("- brief: " + id + "\n");
    }
    Cli typo = run("show", id.replace("20", "02"));
    assertThat(typo.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(typo.err()).contains("nearest are " + id);
    Cli several = run("show", "bundel-2024-09-19-wilna.txt");
    assertThat(several.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(several.err()).contains("several briefs");
  }

  private JsonNode withNumber() {
    for (String id : whole().keySet()) {
      JsonNode brief = JSON.readTree(run("show", id, "--json").out());
      if (!brief.get("kamerstuk").isNull()) {
        return brief;
      }
    }
    throw new AssertionError("no sample has a Kamerstuk number");
  }

  /** Every brief without its remarks, by id. */
  private TreeMap<String, String> whole() {
    var briefs = new TreeMap<String, String>();
    for (JsonNode hit :
        JSON.readTree(run("search", "--json", "--page-size", "100").out()).get("hits")) {
      String id = hit.get("id").stringValue();
      var brief = (ObjectNode) JSON.readTree(run("show", id, "--json").out());
      brief.remove("reading");
      briefs.put(id, brief.toString());
    }
    return briefs;
  }

  private JsonNode show(String document) {
    return JSON.readTree(run("show", document, "--json").out());
  }

  private static String id(String document) {
    return nl.dmmsearch.brief.BriefId.of(new nl.dmmsearch.brief.SourceName(document), 1).value();
  }

  private Cli index(String... options) {
    var arguments = new ArrayList<>(List.of("index", folder.resolve("letters").toString()));
    List.of(options).stream().filter(option -> !option.isEmpty()).forEach(arguments::add);
    return run(arguments.toArray(String[]::new));
  }

  private Cli run(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", folder.resolve("dmm.yaml").toString()));
    return dmm(all.toArray(String[]::new));
  }

  private void correct(String file, String brief, String... changes) throws IOException {
    String head = "- brief: %s\n  by: J. Jansen\n  on: 2026-11-20\n  why: dat staat er\n";
    write(
        "corrections/" + file, head.formatted(brief) + "  " + String.join("\n  ", changes) + "\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
