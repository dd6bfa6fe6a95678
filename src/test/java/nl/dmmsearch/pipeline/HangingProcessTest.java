package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading that heeds nothing does not keep the process from ending. */
class HangingProcessTest {
  @TempDir private Path temporary;

  @Test
  void process_endsThoughAReadingHangs() throws Exception {
    Path letters = Files.createDirectories(temporary.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), "Eén.");
    Files.writeString(letters.resolve("hang.txt"), "Blijft hangen.");
    Path index = temporary.resolve("index");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    Process run =
        new ProcessBuilder(
                List.of(java, "-cp", classes, Run.class.getName(), letters + "", index + ""))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = run.waitFor(60, TimeUnit.SECONDS);
    run.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(run.exitValue()).isZero();
    assertThat(Archive.in(index).documents())
        .hasSize(2)
        .anyMatch(document -> document.rejected() != null);
  }

  /** The other process; it returns from main and calls no exit. */
  static final class Run {
    public static void main(String[] arguments) {
      Path index = Path.of(arguments[1]);
      var text = Extractors.all();
      var reader =
          new Reader(
              (name, bytes) -> {
                while (name.value().equals("hang.txt")) {
                  Thread.onSpinWait();
                }
                return text.extract(name, bytes);
              },
              new BriefParser(),
              new Annotator(Taxonomy.empty()));
      var rules = new IndexingRules("1", false, 1_000_000, Duration.ofSeconds(1));
      try (SearchEngine engine = LuceneEngine.writing(index.resolve("lucene"))) {
        var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
        new IndexingPipeline(reader, shelf, Archive.in(index), rules)
            .run(new FolderSource(List.of(Path.of(arguments[0]))), Progress.unseen());
      }
    }
  }
}
