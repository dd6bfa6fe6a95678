package nl.dmmsearch.cli;

import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.dmmsearch.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal; nothing where the output goes to a file. */
final class ProgressLine implements Progress, AutoCloseable {
  private final PrintWriter err;
  private @Nullable ProgressBar bar;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void begins(int documents) {
    if (isWatched()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("indexing")
              .setInitialMax(documents)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    } else {
      err.println("indexing " + documents + (documents == 1 ? " document" : " documents"));
      err.flush();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again without a terminal
  private static boolean isWatched() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public void done() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
