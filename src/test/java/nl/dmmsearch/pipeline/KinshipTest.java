package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.StatementRulesReader;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.state.StatementReader;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relations stay right from run to run. */
class KinshipTest {
  private static final IndexingRules RULES = new IndexingRules("1", false, 1_000_000);

  private static final StatementReader STATEMENTS = statements();

  private static StatementReader statements() {
    try {
      var rules = StatementRulesReader.read(Path.of("config", "statements.yaml"));
      return new StatementReader(rules, _ -> Map.of());
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  @TempDir private Path index;
  @TempDir private Path letters;
  private SearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneEngine.writing(index.resolve("lucene"));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void copyOfALaterRun_joinsTheEarlierLetter() throws IOException {
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    write("a.txt", letter(1, "918", 2));
    run(RULES);

    assertThat(brief("b.txt").kin().copyOf()).isEqualTo(brief("a.txt").id());
    assertThat(brief("a.txt").kin().copies()).hasSize(1);
    assertThat(health().briefs()).isEqualTo(1);
    assertThat(health().copies()).isEqualTo(1);
  }

  @Test
  void copyOfAVanishedLetter_isFoundAgain() throws IOException {
    write("a.txt", letter(1, "918", 2));
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    Files.delete(letters.resolve("a.txt"));
    run(RULES);

    assertThat(brief("b.txt").kin()).isEqualTo(Kin.NONE);
    assertThat(health().briefs()).isEqualTo(1);
  }

  @Test
  void citation_isResolvedWhenItsTargetComes_andNoLongerWhenItGoes() throws IOException {
    write("a.txt", letter(1, "918", 2));
    run(RULES);
    assertThat(target("a.txt")).isEmpty();

    write("b.txt", letter(2, "902", 3));
    run(RULES);
    assertThat(target("a.txt")).contains(brief("b.txt").id());

    Files.delete(letters.resolve("b.txt"));
    run(RULES);
    assertThat(target("a.txt")).isEmpty();
  }

  @Test
  void correctedLetter_leavesItsCopies() throws IOException {
    write("a.txt", letter(1, "918", 2));
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    write("b.txt", letter(3, "AB", 2));
    run(RULES);

    assertThat(brief("a.txt").kin()).isEqualTo(Kin.NONE);
    assertThat(brief("b.txt").kin()).isEqualTo(Kin.NONE);
  }

  @Test
  void unchangedRelations_areNotIndexedAgain() throws IOException {
    write("a.txt", letter(1, "918", 2));
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    byte[] cards = Files.readAllBytes(index.resolve("cards.json.gz"));
    long segments = segments();
    run(RULES);

    assertThat(segments()).isEqualTo(segments);
    assertThat(Files.readAllBytes(index.resolve("cards.json.gz"))).isEqualTo(cards);
  }

  @Test
  void lostOrDamagedCards_areMadeAgain() throws IOException {
    write("a.txt", letter(1, "918", 2));
    run(RULES);
    Files.writeString(index.resolve("cards.json.gz"), "{");
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    assertThat(brief("b.txt").kin().copies()).hasSize(1);

    Files.delete(index.resolve("cards.json.gz"));
    write("c.txt", letter(2, "902", 3));
    run(RULES);
    assertThat(brief("b.txt").kin().copies()).hasSize(1);
    assertThat(target("a.txt")).contains(brief("c.txt").id());
  }

  @Test
  void lostIndex_isFilledAgainWithRelations() throws IOException {
    write("a.txt", letter(1, "918", 2));
    write("b.txt", letter(1, "AB", 2));
    run(RULES);
    engine.close();
    try (var files = Files.list(index.resolve("lucene"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    open();
    run(new IndexingRules("1", true, 1_000_000));

    assertThat(brief("b.txt").kin().copyOf()).isEqualTo(brief("a.txt").id());
  }

  @Test
  void promise_isLinkedWhenItComes_andNoLongerWhenItGoes() throws IOException {
    write(
        "kept.txt", stating(20, "Conform mijn toezegging informeer ik u over de missie in Erbil."));
    run(RULES);
    assertThat(promised("kept.txt")).isEmpty();

    write("made.txt", stating(4, "Ik zal de Kamer informeren over de missie in Erbil."));
    run(RULES);
    assertThat(promised("kept.txt"))
        .contains(brief("made.txt").statements().getFirst().id())
        .hasValueSatisfying(id -> assertThat(id).matches("[A-Za-z0-9._~-]+"));

    Files.delete(letters.resolve("made.txt"));
    run(RULES);
    assertThat(promised("kept.txt")).isEmpty();
  }

  private Optional<String> promised(String name) {
    var earlier = brief(name).statements().getFirst().earlier();
    assertThat(earlier).isNotEmpty();
    return Optional.ofNullable(earlier.getFirst().target());
  }

  private static String stating(int day, String sentence) {
    return letter(0, "902", 3)
        .replaceFirst("\\d+ juni", day + " juni")
        .replaceFirst("Ik verwijs naar .*", sentence);
  }

  /** Whatever the order in which documents come, change and go, the index says the same. */
  @Test
  void history_playsNoPart() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int run = 0; run < 6; run++) {
      for (int change = random.nextInt(6); change >= 0; change--) {
        Path file = letters.resolve("d" + random.nextInt(12) + ".txt");
        if (random.nextInt(4) == 0) {
          Files.deleteIfExists(file);
        } else {
          String number = random.nextBoolean() ? "AB" : "90" + random.nextInt(6);
          Files.writeString(file, letter(random.nextInt(4), number, random.nextInt(4)));
        }
      }
      run(RULES);
    }
    Map<String, Brief> grown = all();
    assertThat(health().briefs() + health().copies()).isEqualTo(grown.size());

    try (SearchEngine fresh = LuceneEngine.inMemory()) {
      run(RULES, fresh, index.resolve("fresh"));
      grown.forEach((name, brief) ->
          assertThat(fresh.brief(brief.id(), AccessLabel.INTERN))
              .as("seed %d, %s", seed, name)
              .contains(brief));
      assertThat(fresh.health(AccessLabel.INTERN)).as("seed %d", seed).isEqualTo(health());
    }
  }

  private Map<String, Brief> all() throws IOException {
    var briefs = new TreeMap<String, Brief>();
    try (var files = Files.list(letters)) {
      files.forEach(file -> briefs.put(file.toString(), brief(file.getFileName().toString())));
    }
    return briefs;
  }

  /** A letter of its own words, dated and numbered, that cites another by its number. */
  private static String letter(int text, String number, int cited) {
    var words = new ArrayList<String>();
    var random = new Random(text);
    for (int i = 0; i < 220; i++) {
      words.add("woord" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
    }
    boolean letters = Character.isLetter(number.charAt(0));
    return """
    28 676 NAVO

    %s BRIEF VAN DE MINISTER VAN DEFENSIE

    Aan de Voorzitter van de %s Kamer der Staten-Generaal

    Den Haag, %d juni 2021

    Ik verwijs naar Kamerstuk 28 676, nr. 90%d. De ministers spraken over %s.
    """
        .formatted(
            letters ? number : "Nr. " + number,
            letters ? "Eerste" : "Tweede",
            3 + text,
            cited,
            String.join(" ", words));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(letters.resolve(name), text);
  }

  private void run(IndexingRules rules) {
    run(rules, engine, index);
  }

  private void run(IndexingRules rules, SearchEngine into, Path folder) {
    var annotator = new Annotator(Taxonomy.empty());
    var reader = new Reader(Extractors.all(), new BriefParser(), annotator, STATEMENTS);
    var shelf = new BriefShelf(into, id -> into.brief(id, AccessLabel.INTERN));
    new IndexingPipeline(reader, shelf, Archive.in(folder), rules)
        .run(new FolderSource(List.of(letters)), Progress.unseen());
  }

  private Brief brief(String name) {
    return engine
        .brief(BriefId.of(new SourceName(name), 1), AccessLabel.INTERN)
        .orElseThrow(() -> new AssertionError(name));
  }

  private Optional<BriefId> target(String name) {
    return Optional.ofNullable(brief(name).citations().getFirst().target());
  }

  private Health health() {
    return engine.health(AccessLabel.INTERN);
  }

  private long segments() throws IOException {
    try (var files = Files.list(index.resolve("lucene"))) {
      return files.filter(file -> file.toString().endsWith(".si")).count();
    }
  }
}
