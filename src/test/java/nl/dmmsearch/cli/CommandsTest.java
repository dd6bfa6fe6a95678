package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  private static final String LETTER =
      """
      Datum 3 mei 2022
      Betreft Verslag bijeenkomst NAVO-ministers van Defensie

      Geachte voorzitter,

      Op 20 april 2022 kwamen de ministers bijeen in Brussel. Zij spraken over mijnenvegers.

      Hoogachtend,
      """;

  @TempDir private Path temporary;

  @Test
  void letters_areIndexedAndFound() throws IOException {
    write("letters/a.txt", LETTER);

    Cli indexed = dmm("index", letters(), "--index", index());
    Cli found = dmm("search", "mijnenveger", "--index", index());

    assertThat(indexed.exitCode()).isZero();
    assertThat(indexed.out()).contains("indexed    1 (1 brief)").contains("rejected   0");
    assertThat(found.exitCode()).isZero();
    assertThat(found.out())
        .startsWith("1 brief")
        .contains("[mijnenvegers]")
        .contains("verslag · 2022-05-03 · DMM 2022-04-20 Brussel");
  }

  @Test
  void search_takesFilters() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());

    assertThat(dmm("search", "--meeting-year", "2022", "--index", index()).out())
        .startsWith("1 brief");
    assertThat(dmm("search", "--meeting-year", "2021", "--index", index()).out())
        .startsWith("0 briefs");
  }

  @Test
  void jsonAnswer_isTheOneOfTheApi() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());

    assertThat(dmm("search", "mijnenvegers", "--json", "--index", index()).out())
        .contains("\"total\":1")
        .contains("<mark>mijnenvegers</mark>")
        .contains("\"self\":\"/api/v1/briefs/");
  }

  @Test
  void meetings_areListedAndShown() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());

    assertThat(dmm("meetings", "--index", index()).out())
        .startsWith("1 meeting")
        .contains("dmm-2022-04-20")
        .contains("2022-04-20 Brussel · 1 verslag");
    assertThat(dmm("meetings", "dmm-2022-04-20", "--index", index()).out())
        .startsWith("dmm-2022-04-20 · DMM · 2022-04-20 Brussel")
        .contains("verslag · ");
    assertThat(dmm("meetings", "DMM-2022-04-20", "--json", "--index", index()).out())
        .startsWith("{\"id\":\"dmm-2022-04-20\"");
    assertThat(dmm("meetings", "dmm-1999-01-01", "--index", index()).exitCode()).isEqualTo(1);
  }

  @Test
  void timeline_countsPerMeeting() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());

    assertThat(dmm("timeline", "mijnenvegers", "--index", index()).out())
        .startsWith("1 brief")
        .containsPattern("dmm-2022-04-20 +1");
    assertThat(dmm("timeline", "drones", "--json", "--index", index()).out())
        .contains("\"hits\":0");
    assertThat(dmm("timeline", "drones", "--page", "2", "--index", index()).exitCode())
        .isEqualTo(2);
  }

  @Test
  void similar_listsBriefsAboutTheSame() throws IOException {
    write("letters/a.txt", LETTER);
    write("letters/b.txt", LETTER.replace("2022", "2023") + "\nEr komt nog een brief over.");
    dmm("index", letters(), "--index", index());

    Cli similar = dmm("similar", "a.txt", "--index", index());

    assertThat(similar.exitCode()).isZero();
    assertThat(similar.out()).startsWith("1 brief").contains("b-").doesNotContain("· a-");
    assertThat(dmm("similar", "a.txt", "--json", "--index", index()).out())
        .startsWith("{\"hits\":[{\"id\":");
  }

  @Test
  void statements_areSearched() throws IOException {
    write(
        "letters/a.txt",
        LETTER + "\nHet kabinet verlengt de bijdrage aan KFOR tot en met 31 december 2030.\n");
    dmm("index", letters(), "--index", index());

    Cli all = dmm("statements", "--index", index());
    Cli asked = dmm("statements", "kfor", "--kind", "toezegging", "--index", index());

    assertThat(all.exitCode()).isZero();
    assertThat(asked.out())
        .startsWith("1 statement")
        .contains("de bijdrage aan [KFOR]", "due 2030-12-31: \"tot en met 31 december 2030\"");
    assertThat(dmm("statements", "--json", "--index", index()).out())
        .startsWith("{\"query\":\"\",\"total\":");
    assertThat(dmm("statements", "--deadline-from", "2031-01-01", "--index", index()).out())
        .startsWith("0 statements");
    assertThat(dmm("statements", "--kind", "belofte", "--index", index()))
        .returns(2, Cli::exitCode)
        .extracting(Cli::err)
        .asString()
        .contains("no such kind: belofte (toezegging, standpunt)");
    assertThat(dmm("status", "--index", index()).out()).contains("statements    1");
  }

  @Test
  void misspeltWord_isToldToBeCorrected() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());

    assertThat(dmm("search", "mijnenvgeers", "--index", index()).out())
        .startsWith("! no brief has \"mijnenvgeers\": \"mijnenvegers\" counts too")
        .contains("1 brief");
  }

  @Test
  void analysis_isWrittenForAClusterEngine() {
    Path folder = temporary.resolve("dmm-lists");

    Cli told = dmm("analysis", folder.toString());

    assertThat(told.exitCode()).isZero();
    assertThat(told.out()).contains("settings.json and").contains("not told: ");
    assertThat(folder.resolve("settings.json")).content().contains("\"dmm-lists/characters.txt\"");
    assertThat(folder.resolve("characters.txt")).isNotEmptyFile();
  }

  @Test
  void analysis_thatCannotBeWritten_isSaid() throws IOException {
    write("file", "no folder");

    Cli told = dmm("analysis", temporary.resolve("file").toString());

    assertThat(told.exitCode()).isEqualTo(1);
    assertThat(told.err()).contains("cannot write");
  }

  @Test
  void status_saysWhatIsThereAndWhatWasRejected() throws IOException {
    write("letters/a.txt", LETTER);
    write("letters/empty.txt", "");

    Cli indexed = dmm("index", letters(), "--index", index());
    Cli status = dmm("status", "--index", index());

    assertThat(indexed.exitCode()).isEqualTo(ExitCode.DOCUMENTS_REJECTED);
    assertThat(status.out())
        .containsPattern("briefs +1")
        .containsPattern("rejected +1")
        .contains("empty.txt: ");
  }

  @Test
  void lexiconWithoutItsDictionary_namesThePackageToInstall() {
    Cli built = dmm("lexicon", "build", "--words", temporary.resolve("none").toString());

    assertThat(built.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(built.err()).contains("apt-get install wdutch").doesNotContain("\tat ");
  }

  @Test
  void missingPath_isSaidAndTheRestGoesOn() throws IOException {
    write("letters/a.txt", LETTER);

    Cli some = dmm("index", letters(), temporary.resolve("none").toString(), "--index", index());
    Cli nothing = dmm("index", temporary.resolve("none").toString(), "--index", index());

    assertThat(some.exitCode()).isEqualTo(ExitCode.DOCUMENTS_REJECTED);
    assertThat(some.out()).contains("none: does not exist");
    assertThat(nothing.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(dmm("status", "--index", index()).out()).containsPattern("briefs +1");
  }

  @Test
  void indexWithinTheLetters_isNotIndexed() throws IOException {
    write("letters/a.txt", LETTER);
    String inside = letters() + "/index";
    dmm("index", letters(), "--index", inside);

    assertThat(dmm("index", letters(), "--index", inside).out())
        .contains("unchanged  1")
        .contains("rejected   0");
  }

  @Test
  void folderWithoutDocuments_isSaid() throws IOException {
    Files.createDirectories(Path.of(letters()));

    Cli indexed = dmm("index", letters(), "--index", index());

    assertThat(indexed.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(indexed.err()).contains("no documents in " + letters());
  }

  @Test
  void unreadableDocuments_areNamedWithTheSpot() throws IOException {
    write("letters/a.txt", LETTER);
    write("letters/binary.txt", "%PDF-1.7\u0000\u0001");
    Files.write(
        temporary.resolve("letters/dos.txt"),
        "Datum 3 mei 2022\nOekra\u008bne".getBytes(StandardCharsets.ISO_8859_1));

    Cli indexed = dmm("index", letters(), "--index", index());

    assertThat(indexed.exitCode()).isEqualTo(ExitCode.DOCUMENTS_REJECTED);
    assertThat(indexed.out())
        .containsPattern("binary\\.txt: .*PDF")
        .containsPattern("dos\\.txt: .*line 2");
  }

  @Test
  void missingIndex_isSaidWithWhatToDo() {
    for (String command : new String[] {"search", "status", "serve"}) {
      Cli done = dmm(command, "--index", index());

      assertThat(done.exitCode()).as(command).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(done.err()).as(command).contains(index()).contains("dmm index");
    }
  }

  @Test
  void lockedIndex_isSaidAndUnharmed() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    write("letters/b.txt", LETTER);

    try (SearchEngine other = LuceneEngine.writing(Path.of(index()).resolve("lucene"))) {
      Cli indexed = dmm("index", letters(), "--index", index());

      assertThat(other).isNotNull();
      assertThat(indexed.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(indexed.err()).contains(index());
    }
    assertThat(dmm("status", "--index", index()).out()).containsPattern("briefs +1");
  }

  @Test
  void lostIndex_isFilledAgain() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    deleteAll(Path.of(index()).resolve("lucene"));

    Cli indexed = dmm("index", letters(), "--index", index());

    assertThat(indexed.out()).contains("recovered  1");
    assertThat(dmm("search", "mijnenveger", "--index", index()).out()).startsWith("1 brief");
  }

  @Test
  void secondWriter_isToldWhoTheFirstIs() throws IOException {
    write("letters/a.txt", LETTER);

    try (WriterLock lock = WriterLock.take(Path.of(index()), "dmm serve")) {
      Cli indexed = dmm("index", letters(), "--index", index());

      assertThat(lock).isNotNull();
      assertThat(indexed.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(indexed.err())
          .contains(index())
          .contains("dmm serve, process " + ProcessHandle.current().pid() + " on ");
    }
    assertThat(dmm("index", letters(), "--index", index()).exitCode()).isZero();
  }

  @Test
  void indexOfAnotherVersion_isMadeAnewFromTheOriginals_afterSayingSo() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    try (var directory = FSDirectory.open(Path.of(index()).resolve("lucene"));
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0").entrySet());
    }
    assertThat(dmm("status", "--index", index()).err()).contains("another version");
    Files.delete(Path.of(letters(), "a.txt"));
    write("letters/b.txt", LETTER.replace("mijnenvegers", "fregatten"));

    Cli indexed = dmm("index", letters() + "/b.txt", "--index", index());

    assertThat(indexed.err()).contains("made by another version").contains("from 1 original");
    assertThat(indexed.out()).contains("indexed    1 (1 brief)").contains("recovered  1");
    assertThat(dmm("search", "mijnenveger", "--index", index()).out()).startsWith("1 brief");
  }

  @Test
  void damagedIndex_isNamedByCheck_andMadeAnewByRebuild() throws IOException {
    write("letters/a.txt", LETTER);
    write("letters/b.txt", LETTER.replace("mijnenvegers", "fregatten"));
    dmm("index", letters(), "--index", index());
    assertThat(dmm("check", "--index", index()).out())
        .contains("2 documents")
        .contains("no faults");
    Path segment = largest(Path.of(index()).resolve("lucene"));
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);

    Cli checked = dmm("check", "--index", index());
    Cli rebuilt = dmm("rebuild", "--index", index());

    assertThat(checked.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(checked.out()).contains(segment.getFileName().toString());
    assertThat(checked.err()).contains("dmm rebuild");
    assertThat(rebuilt.exitCode()).isZero();
    assertThat(rebuilt.out()).contains("recovered  2");
    assertThat(dmm("check", "--index", index()).exitCode()).isZero();
    assertThat(dmm("search", "mijnenveger", "--index", index()).out()).startsWith("1 brief");
  }

  @Test
  void truncatedListOfSegments_isNoObstacleToARebuild() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    try (var files = Files.list(Path.of(index()).resolve("lucene"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
      }
    }

    assertThat(dmm("check", "--index", index()).exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(dmm("index", letters(), "--index", index()).err()).contains("dmm rebuild");
    assertThat(dmm("rebuild", "--index", index()).out()).contains("recovered  1");
    assertThat(dmm("check", "--index", index()).exitCode()).isZero();
  }

  @Test
  void damagedOriginal_isNamedByCheck() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    Files.writeString(largest(Path.of(index()).resolve("originals")), "other");

    Cli checked = dmm("check", "--index", index());

    assertThat(checked.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(checked.out()).contains("a.txt: its original is damaged");
  }

  private static Path largest(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .max(Comparator.comparing(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  @Test
  void brokenSettings_areNamedByLineAndKey() throws IOException {
    Path config =
        write(
            "dmm.yaml",
            "index: index\ntaxonomy: t.yaml\nsynonyms: s.txt\nstatements: r.yaml\nserver:\n  prot: 80\n");

    Cli done = dmm("status", "--config", config.toString());

    assertThat(done.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(done.err()).contains("dmm.yaml, line 6").contains("prot");
  }

  @Test
  void brokenRules_stopTheServiceBeforeItStarts() throws IOException {
    write("letters/a.txt", LETTER);
    dmm("index", letters(), "--index", index());
    Path home = Path.of("config").toAbsolutePath();
    Path rules = write("rules.yaml", "rules:\n  - naam: x\n");
    Path config =
        write(
            "serve.yaml",
            Files.readString(home.resolve("dmm.yaml"))
                .replace("taxonomy.yaml", home.resolve("taxonomy.yaml").toString())
                .replace("synonyms.txt", home.resolve("synonyms.txt").toString())
                .replace("statements.yaml", rules.toString()));

    Cli done = dmm("serve", "--config", config.toString(), "--index", index(), "--port", "0");

    assertThat(done.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(done.err()).contains("rules.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search a --page 0|no such page: 0 (page, from 1; page * page size is at most 10000)",
        "search a --page x|no such page: x (page, from 1",
        "search a --meeting-from 31-02-2024|no such meeting-from: 31-02-2024 (meetings from",
        "search a --sort best --match many|no such match: many (auto, all, or at least N words); no",
        "search a --sort best --match many|no such sort: best (relevance, -meetingDate, meetingDate",
        "statements --kind belofte|no such kind: belofte (toezegging, standpunt)",
        "statements --voice ik --sort best|no such voice: ik (minister, advies); no such sort: best",
        "timeline a --match many|no such match: many (auto, all, or at least N words)",
        "timeline a --page 2|--page",
        "serve --port 70000|--port",
        "index|PATH",
        "frobnicate|frobnicate",
        "search --frob a|--frob",
        "search --strict munitie (a|at 8 of the query: Het haakje sluiten ontbreekt",
        "search --strict munitie (a --page 0|no such page: 0",
        "evaluate search --without luck|'luck' is none of the means",
      })
  void wrongUse_endsWithTwoAndNamesTheOption(String arguments, String named) {
    Cli done = dmm(arguments.split(" "));

    assertThat(done.exitCode()).isEqualTo(2);
    assertThat(done.err()).contains(named);
  }

  @Test
  void help_breaksNoSentence() {
    assertThat(dmm("analysis", "--help").out().replaceAll("\\s+", " "))
        .contains("index, with the word lists that they name.");
    assertThat(dmm("analysis", "--help").out().lines()).noneMatch(l -> l.endsWith("with the"));
  }

  @Test
  void misspeltWord_isToldByEachCommandThatAsksWithWords() throws IOException {
    write("letters/a.txt", LETTER + "\nHet kabinet verlengt de inzet van mijnenvegers tot 2030.\n");
    dmm("index", letters(), "--index", index());

    for (String command : new String[] {"search", "statements", "timeline"}) {
      assertThat(dmm(command, "mijnenvgeers", "zorbat", "--index", index()).out())
          .as(command)
          .contains("! Komt nergens voor: zorbat.")
          .contains("! no brief has \"mijnenvgeers\": \"mijnenvegers\" counts too");
    }
    assertThat(dmm("timeline", "mijnenvgeers", "--index", index()).out())
        .contains("toezegging: Het kabinet verlengt de inzet van mijnenvegers tot 2030.");
  }

  @Test
  void search_isEvaluatedBesideTwoPlainOnes() throws IOException {
    write("letters/a.txt", LETTER);
    write("letters/b.txt", LETTER.replace("mijnenvegers", "fregatten"));
    String queries =
        write(
                "queries.jsonl",
                "{\"id\": \"q\", \"query\": \"mijnenveger\", \"relevant\": {\"a.txt\": 2}}")
            .toString();

    Cli done = dmm("evaluate", "search", "--corpus", letters(), "--queries", queries);
    Cli json = dmm("evaluate", "search", "--corpus", letters(), "--queries", queries, "--json");
    Cli less = dmm("evaluate", "search", "--corpus", letters(), "--queries", queries, "--ablation");

    assertThat(done.exitCode()).isZero();
    assertThat(done.out())
        .startsWith("2 documents, 2 briefs")
        .containsPattern("dmm-search +1\\.000 +1\\.000 +1\\.000 +0 of +1")
        .containsPattern("DutchAnalyzer, BM25 +1\\.000")
        .containsPattern("unstemmed, BM25 +0\\.000 +0\\.000 +0\\.000 +1 of +1");
    assertThat(json.out()).contains("\"dmm-search\":{\"queries\":1,\"ndcg10\":1.0");
    assertThat(less.out())
        .containsPattern("without lemmas +0\\.000")
        .containsPattern("without recency +1\\.000");
  }

  @Test
  void wrongQueryLabels_endWithTwoAndTheLine() throws IOException {
    write("letters/a.txt", LETTER);
    Path queries =
        write("queries.jsonl", "{\"id\": \"q\", \"query\": \"a\", \"relevant\": {\"z.txt\": 2}}");

    Cli absent = dmm("evaluate", "search", "--corpus", letters(), "--queries", queries.toString());
    write("queries.jsonl", "{");
    Cli broken = dmm("evaluate", "search", "--corpus", letters(), "--queries", queries.toString());

    assertThat(absent.exitCode()).isEqualTo(2);
    assertThat(absent.err()).contains("queries.jsonl, line 1: z.txt is wanted");
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("queries.jsonl, line 1: ");
  }

  private Path write(String name, String text) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String letters() {
    return temporary.resolve("letters").toString();
  }

  private String index() {
    return temporary.resolve("index").toString();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
