package nl.dmmsearch.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.dmmsearch.pipeline.ReadingFailed.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in a thread that can be given up. One thread serves until a document takes too
 * long; it is interrupted then, and where it does not heed that, it is left behind. Such a thread
 * does not keep the process alive. For use by one thread.
 */
final class TimeLimit implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
  private static final long GRACE_MILLIS = 500;

  private final Duration limit;
  private ExecutorService worker = newWorker();

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * The result of {@code work} on the document {@code name}.
   *
   * @throws ReadingFailed if it is not there in time, or the work fails in any way
   * @throws CancellationException if this thread is interrupted; it stays so
   */
  <T> T call(String name, Callable<T> work) throws ReadingFailed {
    Future<T> result = worker.submit(work);
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw failure(name, e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      replaceWorker(name);
      String why = "took longer than " + limit.toSeconds() + " s (limits.documentSeconds)";
      throw new ReadingFailed(why, Retry.WITH_MORE_TIME, e);
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
      throw interrupted(name);
    }
  }

  /**
   * The result of {@code work} in this thread, however long it takes: for documents whose size says
   * how long that is, which are many and small, so that to hand each to another thread costs more
   * than to read it.
   *
   * @throws ReadingFailed if the work fails in any way
   * @throws CancellationException if this thread was interrupted; it stays so
   */
  static <T> T without(String name, Callable<T> work) throws ReadingFailed {
    try {
      return work.call();
    } catch (Throwable e) {
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted(name);
      }
      throw failure(name, e);
    }
  }

  private static CancellationException interrupted(String name) {
    return new CancellationException("interrupted while reading " + name);
  }

  private static ReadingFailed failure(String name, Throwable cause) {
    return switch (cause) {
      case IOException e -> new ReadingFailed(String.valueOf(e.getMessage()), Retry.NEXT_RUN, e);
      case OutOfMemoryError e -> {
        LOG.error("reading {} took all memory", name, e);
        yield new ReadingFailed("needs more memory than there is (-Xmx)", Retry.NEXT_RUN, e);
      }
      default -> {
        LOG.error("reading {} failed", name, cause);
        String why = "reading it failed, see the log: " + cause;
        yield new ReadingFailed(why, Retry.WHEN_CHANGED, cause);
      }
    };
  }

  private void replaceWorker(String name) {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.warn("reading {} does not heed its interruption; its thread is left behind", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    worker = newWorker();
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("reading-", 1).factory());
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
