package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.archive.ArchiveException;
import nl.dmmsearch.archive.LockedException;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.EngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs over folders again whenever something changes in them, until the process is told to stop.
 * What stops one run, a disk that is full or settings that are wrong, does not stop the next one.
 *
 * @param paths that are followed
 * @param index that is written to, and is not followed where it lies among them
 * @param every after which a run is made in any case
 */
record Watching(List<Path> paths, Path index, Duration every) {
  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
  private static final Duration WHILE_BUSY = Duration.ofSeconds(1);
  private static final int STOP_SECONDS = 10;

  /** One run over all that is there. */
  interface Run {
    /**
     * Runs.
     *
     * @param signal to end at the next document
     */
    void over(StopSignal signal) throws ConfigException;
  }

  void untilStopped(Run run, PrintWriter err) {
    var signal = new StopSignal(Thread.currentThread());
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(signal, stopped), "stop"));
    try (var changes = new FolderChanges(paths, index)) {
      while (true) {
        // Before the run: what changes while it runs is told after it.
        changes.follow();
        Duration pause = run(run, signal, err);
        signal.sleeping(() -> changes.await(pause));
      }
    } catch (CancellationException | InterruptedException e) {
      LOG.info("stopped");
    } catch (IOException e) {
      throw new NothingDone("the folders cannot be watched: " + e.getMessage());
    } finally {
      stopped.countDown();
    }
  }

  /** How long to wait for changes after a run. */
  private Duration run(Run run, StopSignal signal, PrintWriter err) {
    try {
      run.over(signal);
      return every;
    } catch (LockedException e) {
      LOG.info("waiting: {}", e.getMessage());
      return WHILE_BUSY;
    } catch (ArchiveException | EngineException | ConfigException | WrongCorrections e) {
      err.println("dmm index: " + e.getMessage() + DiskAdvice.on(e) + "; trying again");
      err.flush();
      return AFTER_FAILURE;
    }
  }

  private static void halt(StopSignal signal, CountDownLatch stopped) {
    signal.stop();
    try {
      if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("stopping took too long; the next run makes good what this one left");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
