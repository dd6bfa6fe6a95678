package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes good that an earlier one, or a disaster, left behind. */
class RecoveryTest {
  private static final IndexReport NOTHING_NEW = new IndexReport(0, 0, 2, 0, List.of());

  @TempDir private Path temporary;
  private Path index;
  private Path letters;

  @BeforeEach
  void twoLetters() throws IOException {
    index = temporary.resolve("index");
    letters = Files.createDirectories(temporary.toRealPath().resolve("letters"));
    write("a.txt", "Mijnenvegers");
    run();
    copy("lucene", "former");
    write("b.txt", "Fregatten");
    run();
  }

  @Test
  void secondRun_changesNoFile() throws IOException {
    Map<String, Long> before = files();

    assertThat(run()).isEqualTo(NOTHING_NEW);

    assertThat(files()).isEqualTo(before).hasSizeGreaterThan(5);
  }

  @Test
  void documentThatWasSavedAndNotCommitted_isTakenAgainFromItsOriginal() throws IOException {
    copy("former", "lucene");
    assertThat(found()).containsExactly("a.txt");
    Files.delete(letters.resolve("b.txt"));
    Files.delete(letters.resolve("a.txt"));
    Files.delete(letters);

    IndexReport report = run();

    assertThat(report.recovered()).isEqualTo(1);
    assertThat(found()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void documentThatWasRemovedAndIsStillInTheIndex_goes() throws IOException {
    copy("lucene", "former");
    Files.delete(letters.resolve("b.txt"));
    run();
    copy("former", "lucene");
    assertThat(found()).containsExactly("a.txt", "b.txt");

    run();

    assertThat(found()).containsExactly("a.txt");
  }

  @Test
  void lostIndex_isMadeOfTheOriginals() throws IOException {
    delete(index.resolve("lucene"));

    assertThat(run()).isEqualTo(new IndexReport(0, 0, 2, 0, List.of(), 2));
    assertThat(found()).containsExactly("a.txt", "b.txt");
    assertThat(run()).isEqualTo(NOTHING_NEW);
  }

  @Test
  void indexOfAnotherArchive_givesWayToWhatThisOneSays() throws IOException {
    Path other = temporary.resolve("other");
    Path strange = Files.createDirectories(temporary.resolve("strange"));
    Files.writeString(strange.resolve("z.txt"), letter("Tanks"));
    run(other, strange);
    delete(index.resolve("lucene"));
    Files.move(other.resolve("lucene"), index.resolve("lucene"));

    run();

    assertThat(found()).containsExactly("a.txt", "b.txt");
    assertThat(ids("z.txt")).isEmpty();
  }

  @Test
  void lostOriginal_isListedUntilTheDocumentIsOfferedAgain() throws IOException {
    delete(index.resolve("lucene"));
    delete(index.resolve("originals"));

    run(index, Files.createDirectories(temporary.resolve("nothing")));

    assertThat(found()).isEmpty();
    assertThat(Archive.in(index).documents())
        .hasSize(2)
        .extracting(ArchivedDocument::rejected)
        .extracting(rejected -> rejected == null ? "" : rejected.why())
        .allMatch(why -> why.contains("its original is gone"));
    assertThat(run().indexed()).isEqualTo(2);
    assertThat(found()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void lostCards_areMadeOfTheIndex() throws IOException {
    write("c.txt", "Fregatten");
    run();
    byte[] cards = Files.readAllBytes(index.resolve("cards.json.gz"));
    Files.delete(index.resolve("cards.json.gz"));

    run();

    assertThat(Files.readAllBytes(index.resolve("cards.json.gz"))).isEqualTo(cards);
  }

  private IndexReport run() {
    return run(index, letters);
  }

  private static IndexReport run(Path index, Path folder) {
    try (SearchEngine engine = LuceneEngine.writing(index.resolve("lucene"))) {
      var reader = new Reader(Extractors.all(), new BriefParser(), new Annotator(Taxonomy.empty()));
      var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
      var rules = new IndexingRules("1", false, 1_000_000);
      return new IndexingPipeline(reader, shelf, Archive.in(index), rules)
          .run(new FolderSource(List.of(folder)), Progress.unseen());
    }
  }

  /** The documents of which the index has the briefs, and that they are there once. */
  private List<String> found() {
    List<String> found = Stream.of("a.txt", "b.txt").filter(name -> !ids(name).isEmpty()).toList();
    try (var searcher = LuceneEngine.reading(index.resolve("lucene"))) {
      var health = searcher.health(AccessLabel.INTERN);
      assertThat(health.briefs() + health.copies()).as("briefs").isEqualTo(found.size());
    }
    return found;
  }

  private List<BriefId> ids(String name) {
    try (var searcher = LuceneEngine.reading(index.resolve("lucene"))) {
      return Stream.of(BriefId.of(new SourceName(name), 1))
          .filter(id -> searcher.brief(id, AccessLabel.INTERN).isPresent())
          .toList();
    }
  }

  private void write(String name, String about) throws IOException {
    Files.writeString(letters.resolve(name), letter(about));
  }

  private static String letter(String about) {
    return "Datum 3 mei 2022\nBetreft %s\n\nGeachte voorzitter,\n\nOp 20 april 2022 spraken de ministers over %s.\n"
        .formatted(about, about);
  }

  private void copy(String from, String to) throws IOException {
    delete(index.resolve(to));
    Files.createDirectories(index.resolve(to));
    try (var files = Files.list(index.resolve(from))) {
      for (Path file : files.toList()) {
        Files.copy(file, index.resolve(to).resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Map<String, Long> files() throws IOException {
    var modified = new TreeMap<String, Long>();
    try (var files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        modified.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return modified;
  }
}
