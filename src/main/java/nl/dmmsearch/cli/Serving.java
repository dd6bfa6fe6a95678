package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.http.HttpServer;
import nl.dmmsearch.http.HttpSettings;
import nl.dmmsearch.http.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service with the parts of an installation.
 *
 * @param installation whose index it serves
 * @param host interface to listen on
 * @param port to listen on; 0 takes any free one
 */
record Serving(Installation installation, String host, int port) {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  /** Spares the first person most of the wait, and whoever starts the service hardly waits. */
  private static final Duration BEFORE_READY = Duration.ofMillis(200);

  /** After this, more rounds made the next answer no quicker. */
  private static final Duration WARM_UP = Duration.ofSeconds(2);

  /**
   * Serves until the process is told to stop. Searches are answered as soon as they can be; {@code
   * ready} learns the address once documents can be taken as well, and nothing can be wrong any
   * more.
   */
  void untilStopped(Consumer<String> ready, PrintWriter out)
      throws InterruptedException, ConfigException {
    var stop = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    installation.settings();
    try (var opening = new Opening(this::searcher);
        Intake intake = intake(opening);
        HttpServer server =
            HttpServer.start(
                new HttpSettings(host, port, installation.answers()),
                services(installation, opening.searcher(), intake))) {
      // Before what documents need, which would take the processors from whoever asks first.
      server.warmUp(BEFORE_READY);
      intake.prepare();
      if (installation.isBehind(intake.archive())) {
        intake.catchUp();
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(stop, stopped), "stop"));
      String address = "http://" + host + ":" + server.port();
      ready.accept(address);
      out.println("listening on " + address);
      out.flush();
      Thread.startVirtualThread(() -> server.warmUp(WARM_UP));
      stop.await();
    } finally {
      stopped.countDown();
    }
  }

  private Intake intake(Opening opening) throws ConfigException {
    // Read while the index opens.
    installation.queries();
    return new Indexing(installation, Indexing.Mode.CHANGED).intake(opening.searcher());
  }

  /** The process ends when its hooks do, so this one lasts until the last answer is given. */
  private static void halt(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      if (!stopped.await(10, TimeUnit.SECONDS)) {
        LOG.warn("stopping took too long; ended with requests under way");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where documents are going to be sent to, there need be no index before. */
  BriefSearcher searcher() throws ConfigException {
    boolean expectsDocuments =
        installation.keys().all().stream().anyMatch(key -> key.role().includes(Role.INDEXER));
    try {
      return installation.reading();
    } catch (EngineException e) {
      if (e.kind() != EngineException.Kind.MISSING || !expectsDocuments) {
        throw e;
      }
      try (var _ = WriterLock.take(installation.index(), "dmm serve")) {
        installation.writing().close();
      }
      return installation.reading();
    }
  }

  /** What an installation answers from. */
  static Services services(Installation installation, BriefSearcher searcher, Intake intake)
      throws ConfigException {
    return new Services(
        searcher,
        new ArchivedDocuments(intake.archive(), installation.correctionLog()),
        installation.taxonomy(),
        installation.queries(),
        Version.current(),
        installation.keys(),
        intake);
  }
}
