package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.lines.BriefLines;
import nl.dmmsearch.testing.BriefBuilder;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported can be indexed again, and is the same then. */
class ExportTest {
  private static final Path SAMPLES = Path.of("src/samples").toAbsolutePath();

  @TempDir private Path temporary;

  @Test
  void samples_comeBackAsTheyWere() throws IOException {
    roundTrip(SAMPLES);
  }

  @Test
  void letters_comeBackAsTheyWere() throws IOException {
    roundTrip(Shared.path("corpus/originals"));
  }

  private void roundTrip(Path letters) throws IOException {
    assertThat(dmm("index", letters.toString(), "--index", at("one")).exitCode()).isIn(0, 3);
    Cli exported = export("one", "one.ndjson");
    assertThat(exported.exitCode()).as(exported.err()).isZero();
    assertThat(lines("one.ndjson")).isNotEmpty();

    Cli indexed = dmm("index", at("one.ndjson"), "--index", at("two"));

    assertThat(indexed.exitCode()).as(indexed.out()).isZero();
    export("two", "two.ndjson");
    assertThat(lines("two.ndjson")).isEqualTo(lines("one.ndjson"));
    assertThat(dmm("check", "--index", at("two")).out()).contains("no faults");
    assertThat(dmm("index", at("one.ndjson"), "--index", at("two")).out())
        .contains("indexed    0 (0 briefs)")
        .contains("rejected   0");
  }

  @Test
  void copies_comeAlongWhereTheyAreAsked() throws IOException {
    dmm("index", Shared.path("corpus/letters").toString(), "--index", at("one"));
    dmm("export", "--copies", "--index", at("one"), "--output", at("one.ndjson"));
    long all = lines("one.ndjson").size();
    dmm("index", at("one.ndjson"), "--index", at("two"));
    dmm("export", "--copies", "--index", at("two"), "--output", at("two.ndjson"));

    assertThat(lines("two.ndjson")).isEqualTo(lines("one.ndjson"));
    export("two", "found.ndjson");
    assertThat((long) lines("found.ndjson").size()).isLessThanOrEqualTo(all);
  }

  @Test
  void lines_areFollowed_whenTheyChangeGoOrAreWrong() throws IOException {
    write("b.ndjson", letter("a", "munitie"), letter("b", "drones"), letter("c", "kfor"));
    index("b.ndjson");
    assertThat(found("drones")).isOne();

    write("b.ndjson", letter("a", "munitie"), letter("b", "patriot"), "{\"title\":");
    Cli second = index("b.ndjson");

    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.out())
        .contains("indexed    1 (1 brief)")
        .contains("unchanged  1")
        .contains("removed    1")
        .contains("b.ndjson")
        .contains("line 3: ");
    assertThat(found("drones")).isZero();
    assertThat(found("patriot")).isOne();
    assertThat(found("kfor")).isZero();
    write("b.ndjson", letter("a", "munitie"), letter("b", "patriot"));
    assertThat(index("b.ndjson").exitCode()).isZero();
    assertThat(dmm("status", "--index", at("index")).out()).doesNotContain("line 3");
  }

  @Test
  void aFileThatLeavesItsFolder_takesItsLinesAlong() throws IOException {
    Files.createDirectories(temporary.resolve("in"));
    write("in/b.ndjson", letter("a", "munitie"));
    write("in/c.ndjson", letter("c", "drones"));
    index("in");
    Files.delete(temporary.resolve("in/b.ndjson"));

    index("in");

    assertThat(found("munitie")).isZero();
    assertThat(found("drones")).isOne();
  }

  @Test
  void tagsAndSections_areThoseThatWereGiven_andARebuildHasThemToo() throws IOException {
    write(
        "b.ndjson",
        line(
            brief("a.txt").titled("Kosovo").about("De KFOR-missie").tag(Dimension.TOPIC, "eigen")));
    index("b.ndjson");
    assertThat(export("index", "one.ndjson").exitCode()).isZero();

    assertThat(dmm("rebuild", "--index", at("index")).exitCode()).isZero();

    export("index", "two.ndjson");
    assertThat(lines("two.ndjson")).isEqualTo(lines("one.ndjson")).isEqualTo(lines("b.ndjson"));
    assertThat(dmm("search", "--topic", "eigen", "--index", at("index")).out())
        .startsWith("1 brief");
    assertThat(dmm("search", "--mission", "KFOR", "--index", at("index")).out())
        .startsWith("0 briefs");
  }

  @Test
  void linesAreKeptInOneFile_andBackedUp() throws IOException {
    write("b.ndjson", letter("a", "munitie"), letter("b", "drones"));
    index("b.ndjson");
    try (Stream<Path> files = Files.walk(temporary.resolve("index/originals"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }

    assertThat(dmm("backup", at("backup"), "--index", at("index")).exitCode()).isZero();
    assertThat(dmm("restore", at("backup"), "--index", at("again")).exitCode()).isZero();

    assertThat(dmm("check", "--index", at("again")).out()).contains("no faults");
    assertThat(dmm("rebuild", "--index", at("again")).exitCode()).isZero();
    assertThat(dmm("search", "drones", "--index", at("again")).out()).startsWith("1 brief");
  }

  @Test
  void anExport_hasWhatWasAsked_andWhatMayBeSeen() throws IOException {
    write("b.ndjson", letter("a", "munitie"), line(brief("s").about("munitie").intern()));
    index("b.ndjson");

    assertThat(dmm("export", "munitie", "--index", at("index")).out().lines()).hasSize(1);
    assertThat(dmm("export", "munitie", "--access", "intern", "--index", at("index")).out().lines())
        .hasSize(2);
    assertThat(dmm("export", "kfor", "--index", at("index")).out()).isEmpty();
    assertThat(dmm("export", "(", "--strict", "--index", at("index")).exitCode()).isEqualTo(2);
    Files.createFile(temporary.resolve("there"));
    assertThat(export("index", "there").exitCode()).isEqualTo(1);
    assertThat(export("index", "there").err()).contains("is there already");
  }

  private static String letter(String name, String about) {
    return line(brief(name).titled("Brief " + name).about("Over " + about + "."));
  }

  private static String line(BriefBuilder brief) {
    return new String(BriefLines.write(brief.build()), StandardCharsets.UTF_8);
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(temporary.resolve(name), List.of(lines));
  }

  private Cli index(String name) {
    return dmm("index", at(name), "--index", at("index"));
  }

  private Cli export(String index, String file) {
    return dmm("export", "--index", at(index), "--output", at(file));
  }

  private long found(String word) {
    return dmm("export", "=" + word, "--index", at("index")).out().lines().count();
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(temporary.resolve(name));
  }

  private String at(String name) {
    return temporary.resolve(name).toString();
  }
}
