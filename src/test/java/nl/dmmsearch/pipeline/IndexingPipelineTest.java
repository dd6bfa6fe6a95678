package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexingPipelineTest {
  private static final String LETTER =
      """
      Datum 3 mei 2022
      Betreft Verslag bijeenkomst NAVO-ministers van Defensie

      Geachte voorzitter,

      Op 20 april 2022 kwamen de ministers bijeen in Brussel. Zij spraken over %s.

      Hoogachtend,
      """;

  @TempDir private Path index;
  @TempDir private Path temporary;
  private Path letters;
  private SearchEngine engine;

  @BeforeEach
  void open() throws IOException {
    letters = temporary.toRealPath();
    engine = LuceneEngine.writing(index.resolve("lucene"));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void newDocuments_canBeFound() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers"));

    IndexReport report = run();

    assertThat(report).isEqualTo(new IndexReport(1, 1, 0, 0, List.of()));
    assertThat(found("mijnenvegers")).isEqualTo(1);
  }

  @Test
  void secondRun_readsNothingAgain() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers"));
    run();

    assertThat(run()).isEqualTo(new IndexReport(0, 0, 1, 0, List.of()));
  }

  @Test
  void otherSettings_readEverythingAgain() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers"));
    run();

    assertThat(run("another taxonomy", false).indexed()).isEqualTo(1);
    assertThat(run("another taxonomy", true).indexed()).as("again").isEqualTo(1);
  }

  @Test
  void changedDocument_replacesItsBriefs() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers"));
    run();
    write("a.txt", LETTER.formatted("onderzeeboten"));

    assertThat(run().indexed()).isEqualTo(1);
    assertThat(found("mijnenvegers")).isZero();
    assertThat(found("onderzeeboten")).isEqualTo(1);
  }

  @Test
  void vanishedDocument_isForgotten() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers"));
    write("b.txt", LETTER.formatted("onderzeeboten"));
    run();
    Files.delete(letters.resolve("a.txt"));

    assertThat(run()).isEqualTo(new IndexReport(0, 0, 1, 1, List.of()));
    assertThat(found("mijnenvegers")).isZero();
    assertThat(Archive.in(index).documents()).hasSize(1);
  }

  @Test
  void badDocument_isListedAndStopsNothing() throws Exception {
    write("a.txt", "");
    write("b.txt", LETTER.formatted("onderzeeboten"));

    IndexReport report = run();

    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.rejected()).extracting(IndexReport.Rejection::name).containsExactly("a.txt");
    assertThat(run().rejected()).as("listed again").hasSize(1);
  }

  @Test
  void documentThatTurnsBad_keepsItsEarlierVersion() throws Exception {
    Path file = write("a.txt", LETTER.formatted("mijnenvegers"));
    byte[] original = Files.readAllBytes(file);
    run();
    write("a.txt", "");

    IndexReport report = run();

    assertThat(report.rejected()).allMatch(IndexReport.Rejection::earlierKept).hasSize(1);
    assertThat(found("mijnenvegers")).isEqualTo(1);
    assertThat(Archive.in(index).original(ContentHash.of(original))).hasValue(original);

    write("a.txt", LETTER.formatted("onderzeeboten"));
    run();

    assertThat(found("onderzeeboten")).isEqualTo(1);
    assertThat(Archive.in(index).document(new SourceName("a.txt")).orElseThrow().rejected())
        .isNull();
  }

  @Test
  void tooLargeDocument_isNotRead() throws Exception {
    write("a.txt", LETTER.formatted("mijnenvegers ".repeat(100)));

    IndexReport report = run(new IndexingRules("1", false, 1_000));

    assertThat(report.rejected()).singleElement().matches(r -> r.why().contains("limit of 1,000"));
  }

  @Test
  void sameNameFromAnotherFolder_doesNotReplaceTheFirst() throws Exception {
    write("x/a.txt", LETTER.formatted("mijnenvegers"));
    write("y/a.txt", LETTER.formatted("onderzeeboten"));
    run(letters.resolve("x"));

    IndexReport report = run(letters.resolve("y"));

    assertThat(report.rejected())
        .singleElement()
        .matches(r -> r.why().contains(letters.resolve("x").toString()));
    assertThat(found("mijnenvegers")).isEqualTo(1);
  }

  @Test
  void movedFolder_keepsItsDocuments() throws Exception {
    write("x/a.txt", LETTER.formatted("mijnenvegers"));
    run(letters.resolve("x"));
    Files.move(letters.resolve("x"), letters.resolve("y"));

    assertThat(run(letters.resolve("y"))).isEqualTo(new IndexReport(0, 0, 1, 0, List.of()));
    assertThat(Archive.in(index).documents().getFirst().origin())
        .isEqualTo(letters.resolve("y").toString());
  }

  private Path write(String name, String text) throws IOException {
    Path file = letters.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private IndexReport run() {
    return run(letters);
  }

  private IndexReport run(Path folder) {
    return run(new IndexingRules("1", false, 1_000_000), folder);
  }

  private IndexReport run(String settings, boolean again) {
    return run(new IndexingRules(settings, again, 1_000_000));
  }

  private IndexReport run(IndexingRules rules) {
    return run(rules, letters);
  }

  private IndexReport run(IndexingRules rules, Path folder) {
    var reader = new Reader(Extractors.all(), new BriefParser(), new Annotator(Taxonomy.empty()));
    var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
    return new IndexingPipeline(reader, shelf, Archive.in(index), rules)
        .run(new FolderSource(List.of(folder)), Progress.unseen());
  }

  private long found(String query) throws QueryException {
    assertThat(engine.health(AccessLabel.INTERN).briefs()).isPositive();
    return engine.search(SearchRequest.of(QueryParser.parse(query))).total();
  }
}
