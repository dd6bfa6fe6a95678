package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.EngineException.Kind;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneEngineTest extends SearchEngineContract {
  @TempDir Path directory;

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** One sound, but in a short word several letters. */
  @ParameterizedTest
  @CsvSource({"Kraay, Kraaij", "Kraaij, Kraay", "Dyks, Dijks"})
  void nameWithTheOtherY_isSearchedAsItWasMeant(String typed, String written) {
    index(brief("a").about(written), brief("b").about("kfor"));

    assertThat(search(typed).spelling().applied()).containsExactly(new Correction(typed, written));
  }

  @Test
  void compound_isFoundByItsPart_behindTheWholeWord() {
    index(
        brief("a").about("De luchtverdedigingscapaciteiten in Polen."),
        brief("b").about("De verdediging van Europa."));

    assertHits(search("verdediging"), "b", "a");
    assertHits(search("luchtverdediging"), "a");
  }

  @Test
  void bothWordsOnce_outweighOneOfThemManyTimes() {
    index(
        brief("a").titled("Defence").about("defence ".repeat(20)),
        brief("b")
            .about("Een lange brief over van alles. ".repeat(50) + "Air and missile defence."));

    assertHits(search("air defence", new Match.AtLeast(1)), "b", "a");
  }

  @Test
  void prefix_findsAllWordsThatBeginSo() {
    index(brief("a").about("luchtmacht"), brief("b").about("luchtvaart"));

    assertFound(search("lucht*"), "a b");
  }

  @Test
  void longestQuery_isAnswered() {
    index(brief("a").about("alfa luchtverdediging"));

    for (String word : List.of("a", "luchtverdediging", "lucht", "a-b-c-d-e", "f 35", "x*")) {
      int most = QueryParser.MOST_TOKENS / word.split("[- ]").length;
      int fit = Math.min(most, QueryParser.LONGEST / (word.length() + 1));
      int hyphenated = word.contains("-") ? Math.min(fit, QueryParser.MOST_HYPHENATED) : fit;
      int count = word.endsWith("*") ? QueryParser.MOST_PREFIXES : hyphenated;
      String longest = (word + " ").repeat(count);
      assertThat(search(longest).total()).as(word).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void headerWords_findTheBrief() {
    index(
        brief("a").signedBy("De minister, Ruben Brekelmans").kamerstuk("28676", "464"),
        brief("b").reference("MINDEF20250035303"));

    assertFound(search("brekelmans"), "a");
    assertFound(search("28676-464"), "a");
    assertFound(search("mindef20250035303"), "b");
  }

  @Test
  void whatOnlyACopySays_findsTheBriefThatStandsForIt() {
    var copy = brief("b").about("kfor").kamerstuk("28676", "AB").reference("BS2025003530");
    var standing = brief("a").about("kfor").kamerstuk("28676", "464");
    index(brief("a").about("kfor").kamerstuk("28676", "464").copy(copy), copy.copyOf(standing));

    assertFound(search("28676-AB"), "a");
    assertFound(search("bs2025003530"), "a");
    assertFound(search("28676-464"), "a");
  }

  @Test
  void committedBriefs_surviveAndOthersAreLost() {
    try (SearchEngine writing = LuceneEngine.writing(directory)) {
      put(writing, "a");
      writing.commit();
      put(writing, "b");
      writing.refresh();
      assertThat(writing.health(AccessLabel.OPENBAAR).briefs()).isEqualTo(2);
    }
    try (BriefSearcher reading = LuceneEngine.reading(directory)) {
      assertHits(reading.search(Ask.everything().request()), "a");
    }
  }

  @Test
  void reader_seesWhatAnotherOneCommits() throws InterruptedException {
    try (SearchEngine writing = LuceneEngine.writing(directory);
        BriefSearcher reading = LuceneEngine.reading(directory)) {
      assertThat(reading.health(AccessLabel.OPENBAAR).briefs()).isZero();
      put(writing, "a");
      writing.commit();

      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (reading.health(AccessLabel.OPENBAAR).briefs() == 0 && System.nanoTime() < end) {
        Thread.sleep(50);
      }

      assertHits(reading.search(Ask.query("alfa").request()), "a");
    }
  }

  @Test
  void state_isAnotherOnceTheIndexHasChanged() {
    try (SearchEngine writing = LuceneEngine.writing(directory);
        BriefSearcher reading = LuceneEngine.reading(directory)) {
      put(writing, "a");
      writing.commit();
      reading.refresh();
      Object before = reading.state();
      reading.refresh();
      assertThat(reading.state()).isSameAs(before);

      put(writing, "b");
      writing.commit();
      reading.refresh();

      assertThat(reading.state()).isNotSameAs(before);
    }
  }

  @Test
  void missingIndex_isRefusedWithTheCommandThatMakesIt() throws IOException {
    Path absent = directory.resolve("absent");

    assertRefused(() -> LuceneEngine.reading(absent), Kind.MISSING, "dmm index PATH");
    assertThat(absent).doesNotExist();
    Files.createDirectory(absent);
    assertRefused(() -> LuceneEngine.reading(absent), Kind.MISSING, absent.toString());
  }

  @Test
  void secondWriter_isRefused_whileReadersAreNot() {
    try (SearchEngine first = LuceneEngine.writing(directory)) {
      assertThat(first.health(AccessLabel.OPENBAAR).briefs()).isZero();
      assertRefused(() -> LuceneEngine.writing(directory), Kind.LOCKED, directory.toString());
      LuceneEngine.reading(directory).close();
    }
    LuceneEngine.writing(directory).close();
  }

  @Test
  void indexOfAnotherVersion_isRefused_andLeftAlone() throws IOException {
    LuceneEngine.writing(directory).close();
    try (var files = FSDirectory.open(directory);
        var writer = new IndexWriter(files, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "1", "analysis", "other").entrySet());
      writer.commit();
    }
    List<Path> before = files();

    assertRefused(() -> LuceneEngine.writing(directory), Kind.OTHER_VERSION, "make it anew");
    assertRefused(() -> LuceneEngine.reading(directory), Kind.OTHER_VERSION, "other");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void indexOfUnknownOrigin_isRefused() throws IOException {
    try (var files = FSDirectory.open(directory);
        var writer = new IndexWriter(files, new IndexWriterConfig())) {
      writer.commit();
    }

    assertRefused(() -> LuceneEngine.reading(directory), Kind.OTHER_VERSION, "unknown");
  }

  @Test
  void fileInPlaceOfTheFolder_isRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");

    assertRefused(() -> LuceneEngine.writing(file), Kind.FAILED, "not a folder");
    assertRefused(() -> LuceneEngine.reading(file), Kind.FAILED, "not a folder");
    assertRefused(() -> LuceneEngine.writing(file.resolve("in")), Kind.FAILED, file.toString());
  }

  @Test
  void damagedIndex_isRefused() throws IOException {
    try (SearchEngine writing = LuceneEngine.writing(directory)) {
      put(writing, "a");
      writing.commit();
    }
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(".cfs") || name.endsWith(".si")) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }

    assertRefused(() -> LuceneEngine.reading(directory), Kind.FAILED, directory.toString());
    assertRefused(() -> LuceneEngine.writing(directory), Kind.FAILED, directory.toString());
  }

  @Test
  void closedEngine_saysSo() {
    SearchEngine closed = LuceneEngine.inMemory();
    closed.close();

    assertRefused(() -> closed.search(Ask.everything().request()), Kind.FAILED, "closed");
    assertRefused(() -> put(closed, "a"), Kind.FAILED, "closed");
    closed.close();
  }

  @Test
  void searches_runWhileOthersIndex() throws InterruptedException, ExecutionException {
    int documents = 200;
    try (SearchEngine shared = LuceneEngine.writing(directory);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> work =
          List.of(
              threads.submit(() -> write(shared, 0, documents)),
              threads.submit(() -> write(shared, documents, 2 * documents)),
              threads.submit(() -> readUntil(shared, 2 * documents)),
              threads.submit(() -> readUntil(shared, 2 * documents)));
      for (Future<?> each : work) {
        each.get();
      }
    }
  }

  private static void write(SearchEngine engine, int from, int to) {
    for (int i = from; i < to; i++) {
      put(engine, "d" + i);
      if (i % 20 == 19) {
        engine.refresh();
      }
    }
    engine.commit();
  }

  /** Whatever state it sees, every part of an answer is from the same one. */
  private static void readUntil(SearchEngine engine, int documents) {
    long seen = 0;
    while (seen < documents) {
      SearchResponse response = engine.search(Ask.query("alfa").request());
      assertThat(response.total()).isGreaterThanOrEqualTo(seen);
      seen = response.total();
      assertThat(response.hits()).hasSize((int) Math.min(10, seen));
      assertThat(response.hits())
          .allSatisfy(hit -> assertThat(hit.snippets().getFirst().marks()).hasSize(1));
      assertThat(response.facets().get(Facet.DOCUMENT_TYPE))
          .allSatisfy(count -> assertThat(count.count()).isEqualTo(response.total()));
    }
  }

  private static void put(SearchEngine engine, String source) {
    Brief brief = brief(source).about("alfa in " + source).build();
    engine.replace(new SourceName(source), List.of(brief));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private static void assertRefused(ThrowingCallable use, Kind kind, String part) {
    assertThatThrownBy(use)
        .isInstanceOfSatisfying(
            EngineException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind))
        .hasMessageContaining(part);
  }

  @Test
  void similar_isNotWhatIsLong() {
    BriefBuilder to = brief("to").about("patriot zorbat mukil vikrot");
    String filler = "Hier staat nog iets over van alles wat er is. ".repeat(200);
    index(
        to,
        brief("short").about("patriot zorbat en meer niet"),
        brief("long").about("patriot zorbat mukil. " + filler),
        brief("mukil").about("mukil. " + filler),
        brief("vikrot").about("vikrot. " + filler));

    assertThat(engine.similar(to.build(), 2, AccessLabel.OPENBAAR))
        .extracting(hit -> hit.brief().source().name().value())
        .startsWith("short");
  }

  /** What all letters of a kind say tells nothing of what one of them is about. */
  @Test
  void similar_isWhatIsAboutTheSame_notWhatIsOfTheSameKind() {
    String asked = "Antwoord op de vragen van het lid Piri over een bericht in de krant. ";
    BriefBuilder to = brief("to").titled("Havens in Polen").about(asked + "De havens gaan open.");
    index(
        to,
        brief("subject").titled("Bezoek aan Polen").about("Ook de havens kwamen ter sprake."),
        brief("kind").titled("Vrouwen").about(asked + "Zij dienen vaker."),
        brief("other").titled("Begroting").about(asked + "Er is geld."));

    assertThat(engine.similar(to.build(), 1, AccessLabel.OPENBAAR))
        .extracting(hit -> hit.brief().source().name().value())
        .containsExactly("subject");
  }
}
