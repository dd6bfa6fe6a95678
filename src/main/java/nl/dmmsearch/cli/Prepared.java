package nl.dmmsearch.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.dmmsearch.config.ConfigException;

/**
 * What takes a while to make and is made once: by whoever asks for it first, or beside other work.
 * Whoever asks meanwhile waits for it.
 *
 * @param <T> what is made
 */
final class Prepared<T> {
  private final FutureTask<T> task;

  private Prepared(Maker<T> maker) {
    this.task = new FutureTask<>(maker::make);
  }

  /**
   * Makes it.
   *
   * @param <T> what is made
   */
  interface Maker<T> {
    T make() throws ConfigException;
  }

  /** Made when it is first asked for. */
  static <T> Prepared<T> onDemand(Maker<T> maker) {
    return new Prepared<>(maker);
  }

  /**
   * Made from now on, beside what the caller does until it asks; by the caller, where nobody began
   * with it until then.
   */
  static <T> Prepared<T> beside(Maker<T> maker) {
    var prepared = new Prepared<>(maker);
    Thread.ofPlatform().daemon().name("prepare").start(prepared.task);
    return prepared;
  }

  /**
   * What was made.
   *
   * @throws ConfigException if making it met one, as it was thrown; so are all other faults
   */
  T get() throws ConfigException {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case ConfigException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while something was prepared", e);
    }
  }
}
