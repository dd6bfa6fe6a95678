package nl.dmmsearch.cli;

import java.util.concurrent.CancellationException;
import nl.dmmsearch.pipeline.Progress;

/**
 * Ends work that goes on for ever: between documents, or while it waits. Within one it is not
 * interrupted, because that would close the files of the index.
 */
final class StopSignal {
  private final Thread worker;
  private boolean isSleeping;
  private boolean isStopped;

  StopSignal(Thread worker) {
    this.worker = worker;
  }

  /** Something that waits. */
  interface Wait {
    void run() throws InterruptedException;
  }

  synchronized void stop() {
    isStopped = true;
    if (isSleeping) {
      worker.interrupt();
    }
  }

  /** Waits; ends with an {@link InterruptedException} when told to stop. */
  void sleeping(Wait wait) throws InterruptedException {
    synchronized (this) {
      check();
      isSleeping = true;
    }
    try {
      wait.run();
    } finally {
      synchronized (this) {
        isSleeping = false;
      }
    }
  }

  private synchronized void check() {
    if (isStopped) {
      throw new CancellationException("told to stop");
    }
  }

  /** Passes progress on, and ends a run behind the document that it is at. */
  Progress over(Progress progress) {
    return new Progress() {
      @Override
      public void begins(int documents) {
        check();
        progress.begins(documents);
      }

      @Override
      public void done() {
        progress.done();
        check();
      }
    };
  }
}
