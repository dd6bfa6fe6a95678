package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.Obstacle;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.extract.Extractor;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.testing.Extractors;
import nl.dmmsearch.testing.Zip;
import nl.dmmsearch.unpack.UnpackLimits;
import nl.dmmsearch.unpack.Unpacking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of documents in archives, and of obstacles, from one run to the next. */
class UnpackedDocumentsTest {
  private static final IndexingRules RULES =
      new IndexingRules("1", false, 1_000_000, Duration.ofSeconds(1));

  @TempDir private Path index;
  @TempDir private Path temporary;
  private final AtomicBoolean over = new AtomicBoolean();
  private Path letters;
  private SearchEngine engine;
  private Extractor extractor = Extractors.all();

  @BeforeEach
  void open() throws IOException {
    letters = temporary.toRealPath();
    engine = LuceneEngine.writing(index.resolve("lucene"));
  }

  @AfterEach
  void close() {
    over.set(true);
    engine.close();
  }

  @Test
  void vanishedArchive_takesItsDocumentsWithIt() throws IOException {
    write("a.zip", Zip.of().with("een.txt", "Eén.").with("twee.txt", "Twee.").bytes());
    assertThat(run().indexed()).isEqualTo(2);
    assertThat(run().unchanged()).isEqualTo(2);
    Files.delete(letters.resolve("a.zip"));

    assertThat(run().removed()).isEqualTo(2);
    assertThat(indexed()).isEmpty();
  }

  @Test
  void vanishedEntry_isForgottenAlsoWhereOnlyTheArchiveIsGiven() throws IOException {
    write("a.zip", Zip.of().with("een.txt", "Eén.").with("twee.txt", "Twee.").bytes());
    write("b.txt", "Los.".getBytes(StandardCharsets.UTF_8));
    run();
    write("a.zip", Zip.of().with("twee.txt", "Twee.").bytes());

    IndexReport report = run(letters.resolve("a.zip"));

    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(indexed()).isEqualTo("a.zip/twee.txt b.txt");
  }

  @Test
  void brokenArchive_keepsWhatItHeldAndIsListedUntilItIsRight() throws IOException {
    byte[] good = Zip.of().with("een.txt", "Eén.").bytes();
    write("a.zip", good);
    run();
    write("a.zip", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1));

    IndexReport broken = run();

    assertThat(broken.rejected()).singleElement().matches(r -> r.name().equals("a.zip"));
    assertThat(broken.removed()).isZero();
    assertThat(indexed()).isEqualTo("a.zip/een.txt");
    assertThat(obstacles()).containsExactly("a.zip");
    run(Files.writeString(letters.resolve("b.txt"), "Los."));
    assertThat(obstacles()).as("after a run over something else").containsExactly("a.zip");

    write("a.zip", good);

    assertThat(run().rejected()).isEmpty();
    assertThat(obstacles()).isEmpty();
    assertThat(indexed()).isEqualTo("a.zip/een.txt b.txt");
  }

  @Test
  void danglingLink_keepsTheDocumentThatWasThere() throws IOException {
    write("a.txt", "Eén.".getBytes(StandardCharsets.UTF_8));
    run();
    Files.delete(letters.resolve("a.txt"));
    Files.createSymbolicLink(letters.resolve("a.txt"), letters.resolve("none"));

    assertThat(run().rejected()).singleElement().matches(IndexReport.Rejection::earlierKept);
    assertThat(indexed()).isEqualTo("a.txt");

    Files.delete(letters.resolve("a.txt"));

    assertThat(run().removed()).isEqualTo(1);
    assertThat(obstacles()).isEmpty();
  }

  @Test
  void missingPath_isListedUntilARunFindsItOrItsFolderWithoutIt() throws IOException {
    write("sub/a.txt", "Eén.".getBytes(StandardCharsets.UTF_8));
    run(letters.resolve("sub/none.txt"), letters.resolve("later"));
    assertThat(obstacles()).containsExactly("none.txt", "later");

    write("later/b.txt", "Twee.".getBytes(StandardCharsets.UTF_8));
    run(letters.resolve("later"));
    assertThat(obstacles()).containsExactly("none.txt");

    run();
    assertThat(obstacles()).isEmpty();
  }

  @Test
  void takenName_isListedWithoutTheOtherFolder() throws IOException {
    write("x/a.txt", "Eén.".getBytes(StandardCharsets.UTF_8));
    write("y/a.txt", "Twee.".getBytes(StandardCharsets.UTF_8));
    run(letters.resolve("x"));
    run(letters.resolve("y"));

    assertThat(Archive.in(index).obstacles())
        .singleElement()
        .matches(o -> o.origin().equals(letters.resolve("y").toString()))
        .matches(o -> !o.why().contains(letters.toString()));
  }

  @Test
  @Timeout(60)
  void hangingReader_isGivenUpAndTheRestIsIndexed() throws IOException {
    write("a.txt", "Eén.".getBytes(StandardCharsets.UTF_8));
    write("hang.txt", "Blijft hangen.".getBytes(StandardCharsets.UTF_8));
    write("z.txt", "Twee.".getBytes(StandardCharsets.UTF_8));
    extractor =
        (name, bytes) -> {
          while (name.value().equals("hang.txt") && !over.get()) {
            Thread.onSpinWait();
          }
          return Extractors.all().extract(name, bytes);
        };

    IndexReport first = run();
    long start = System.nanoTime();
    IndexReport second = run();

    assertThat(first.indexed()).isEqualTo(2);
    assertThat(first.rejected())
        .singleElement()
        .matches(r -> r.why().equals("took longer than 1 s (limits.documentSeconds)"));
    assertThat(second.rejected()).isEqualTo(first.rejected());
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("not tried again")
        .isLessThan(Duration.ofSeconds(1));
    over.set(true);
    assertThat(
            run(new IndexingRules("1", false, 1_000_000, Duration.ofSeconds(9)), letters).indexed())
        .as("tried again with more time")
        .isEqualTo(1);
  }

  private IndexReport run(Path... paths) {
    return run(RULES, paths.length == 0 ? new Path[] {letters} : paths);
  }

  private IndexReport run(IndexingRules rules, Path... paths) {
    var reader = new Reader(extractor, new BriefParser(), new Annotator(Taxonomy.empty()));
    var limits = new UnpackLimits(3, 100, 1_000_000, 100, 1_000_000);
    var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
    return new IndexingPipeline(reader, shelf, Archive.in(index), rules)
        .run(new Unpacking(new FolderSource(List.of(paths)), limits), Progress.unseen());
  }

  private String indexed() {
    return Archive.in(index).documents().stream()
        .filter(document -> document.indexed() != null)
        .map(ArchivedDocument::name)
        .map(name -> name.value())
        .collect(Collectors.joining(" "));
  }

  private List<String> obstacles() {
    return Archive.in(index).obstacles().stream().map(Obstacle::name).toList();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = letters.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
