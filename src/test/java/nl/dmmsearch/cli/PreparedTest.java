package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a start leaves for later, or does beside. */
class PreparedTest {
  @TempDir private Path folder;

  @Test
  void whatIsMadeOnDemand_isMadeOnceByWhoAsks() throws ConfigException {
    var made = new AtomicInteger();
    Prepared<Thread> prepared =
        Prepared.onDemand(() -> {
          made.incrementAndGet();
          return Thread.currentThread();
        });

    assertThat(made).hasValue(0);
    assertThat(prepared.get()).isEqualTo(Thread.currentThread()).isEqualTo(prepared.get());
    assertThat(made).hasValue(1);
  }

  /** The maker waits for what its starter does only after it saw that it had begun. */
  @Test
  @Timeout(60)
  void whatIsMadeBeside_goesOnWhileItsStarterDoesOtherThings() throws Exception {
    var begun = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    Prepared<Thread> prepared =
        Prepared.beside(() -> {
          begun.countDown();
          try {
            answered.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Thread.currentThread();
        });
    begun.await();
    answered.countDown();

    assertThat(prepared.get()).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void faults_areThrownAsTheyWere() {
    var fault = new ConfigException("a.yaml", 3, "wrong");
    Prepared<String> wrong =
        Prepared.beside(() -> {
          throw fault;
        });
    Prepared<String> bug =
        Prepared.onDemand(() -> {
          throw new IllegalStateException("bug");
        });

    assertThatThrownBy(wrong::get).isSameAs(fault);
    assertThatThrownBy(wrong::get).isSameAs(fault);
    assertThatThrownBy(bug::get).isInstanceOf(IllegalStateException.class).hasMessage("bug");
  }

  @Test
  void indexThatCannotBeOpened_isToldToWhoAsksForIt() {
    Installation installation = installation("--index", folder.resolve("none").toString());
    try (var opening = new Opening(installation::reading)) {
      assertThatThrownBy(opening::searcher).isInstanceOf(EngineException.class);
    }
  }

  /** Searches need no rules for statements; whoever starts the service is told all the same. */
  @Test
  void rulesForReading_areReadWhenTheServiceAnswersAlready() throws Exception {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), "Betreft Munitie\n\nWij kopen munitie.\n");
    String index = folder.resolve("index").toString();
    assertThat(dmm("index", letters.toString(), "--index", index).exitCode()).isZero();
    String config = withWrongRules();
    Installation installation = installation("--config", config, "--index", index);

    try (BriefSearcher searcher = installation.reading();
        Intake intake = new Indexing(installation, Indexing.Mode.CHANGED).intake(searcher)) {
      assertThatThrownBy(intake::prepare)
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("rules.yaml");
    }
    Cli served = dmm("serve", "--port", "0", "--config", config, "--index", index);
    assertThat(served.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(served.err()).contains("rules.yaml");
    assertThat(served.out()).isEmpty();
  }

  private String withWrongRules() throws IOException {
    Path rules = Files.writeString(folder.resolve("rules.yaml"), "nothing: of this\n");
    Path usual = Path.of("config").toAbsolutePath();
    String settings =
        Files.readString(usual.resolve("dmm.yaml"))
            .replace("taxonomy.yaml", usual.resolve("taxonomy.yaml").toString())
            .replace("synonyms.txt", usual.resolve("synonyms.txt").toString())
            .replace("statements.yaml", rules.toString());
    return Files.writeString(folder.resolve("dmm.yaml"), settings).toString();
  }

  private static Installation installation(String... options) {
    var installation = new Installation();
    CommandLine.populateCommand(installation, options);
    return installation;
  }
}
