package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.extract.Extractor;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.source.UploadedFile;
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
  void otherTaxonomy_isFollowedWithoutExtractingAgain_asIfAllWereReadAnew() throws Exception {
    write("a.txt", LETTER.formatted("Kosovo (Kamerstuk 28676, nr. 2)"));
    write("b.txt", "Kamerstuk 28676, nr. 2\n" + LETTER.formatted("mijnenvegers in Kosovo"));
    write("c.txt", "Kamerstuk 28676, nr. 2\n" + LETTER.formatted("mijnenvegers in Kosovo"));
    var taxonomy =
        new Taxonomy(
            Map.of(
                Dimension.MISSION,
                List.of(new Term("KFOR", "KFOR", List.of("Kosovo"), List.of(), List.of()))));
    var extracted = new AtomicInteger();
    Extractor counting =
        (name, bytes) -> {
          extracted.incrementAndGet();
          return Extractors.all().extract(name, bytes);
        };
    run(new Reader(counting, new BriefParser(), new Annotator(Taxonomy.empty())), "1/2/3");
    assertThat(extracted.getAndSet(0)).isEqualTo(3);

    var other = new Reader(counting, new BriefParser(), new Annotator(taxonomy));
    IndexReport report = run(other, "1/2/4");
    List<Brief> quick = briefs();

    assertThat(report.indexed()).isEqualTo(3);
    assertThat(extracted).hasValue(0);
    assertThat(quick).allMatch(brief -> !brief.tags().isEmpty());
    assertThat(run(other, "1/2/4").unchanged()).isEqualTo(3);
    assertThat(run(other, "1/x/4").indexed()).as("read otherwise").isEqualTo(3);
    assertThat(extracted).hasValue(3);
    assertThat(quick).isEqualTo(briefs());
  }

  @Test
  void otherTaxonomy_isFollowedInWhatWasSent_too() throws Exception {
    Path file = Files.writeString(index.resolve("sent"), LETTER.formatted("mijnenvegers"));
    var reader = new Reader(Extractors.all(), new BriefParser(), new Annotator(Taxonomy.empty()));
    var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
    var sent = new UploadedFile(new SourceName("a.txt"), AccessLabel.OPENBAAR, file);
    Accepted accepted =
        new IndexingPipeline(
                reader, shelf, Archive.in(index), new IndexingRules("1/2/3", false, 1_000_000))
            .accept(sent);
    Files.delete(file);

    assertThat(accepted).isInstanceOf(Accepted.Stored.class);
    assertThat(run(reader, "1/2/3")).isEqualTo(new IndexReport(0, 0, 0, 0, List.of()));
    assertThat(run(reader, "1/2/4").indexed()).isEqualTo(1);
    assertThat(run(reader, "1/3/4").indexed()).isEqualTo(1);
    assertThat(found("mijnenvegers")).isEqualTo(1);
  }

  private List<Brief> briefs() {
    return Archive.in(index).documents().stream()
        .flatMap(document -> engine.brief(id(document), AccessLabel.INTERN).stream())
        .toList();
  }

  private static BriefId id(ArchivedDocument document) {
    return BriefId.of(document.name(), 1);
  }

  private IndexReport run(Reader reader, String settings) {
    var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
    var rules = new IndexingRules(settings, false, 1_000_000);
    return new IndexingPipeline(reader, shelf, Archive.in(index), rules)
        .run(new FolderSource(List.of(letters)), Progress.unseen());
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
