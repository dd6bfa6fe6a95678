package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nl.dmmsearch.cli.Indexing.Mode;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.pipeline.Progress;
import nl.dmmsearch.source.FolderSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm index}: takes files and folders into the index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Index files and folders, folders with all that lies below them.",
      "Documents that have not changed are not read again; documents that vanished from an indexed "
          + "folder are removed. Names that begin with a dot are left out, and so is the index itself."
    })
final class IndexCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = List.of();

  @Option(names = "--again", description = "read every document again, changed or not")
  private boolean again;

  private List<IndexReport.Rejection> told = List.of();

  @Option(
      names = "--watch",
      description = "go on until SIGTERM or Ctrl-C, and run again whenever something changes")
  private boolean watch;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "with --watch: run after so many minutes in any case (default: 10)")
  private int minutes = 10;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    if (minutes < 1) {
      throw new ParameterException(
          Terminal.commandLine(spec), "--every must be 1 or more, got " + minutes);
    }
    if (watch) {
      var watching = new Watching(paths, installation.index(), Duration.ofMinutes(minutes));
      watching.untilStopped(this::runWhileWatching, Terminal.err(spec));
      return ExitCode.DONE;
    }
    IndexReport report = run(progress -> progress);
    if (report.isEmpty()) {
      throw new NothingDone("no documents in " + list(paths));
    }
    print(report);
    if (report.rejected().isEmpty()) {
      return ExitCode.DONE;
    }
    return report.foundAny() ? ExitCode.DOCUMENTS_REJECTED : ExitCode.NOTHING_DONE;
  }

  private IndexReport run(UnaryOperator<Progress> over) throws ConfigException {
    var indexing = new Indexing(installation, again ? Mode.AGAIN : Mode.CHANGED);
    var source =
        new FolderSource(paths, Set.of(installation.index()), installation.settings().intern());
    return indexing.run(source, Terminal.err(spec), over);
  }

  /** Tells only of runs that found something new; all documents are read again at most once. */
  private void runWhileWatching(StopSignal signal) throws ConfigException {
    IndexReport report = run(signal::over);
    again = false;
    if (report.indexed() + report.removed() + report.recovered() > 0
        || !report.rejected().equals(told)) {
      print(report);
      told = report.rejected();
    }
  }

  private void print(IndexReport report) throws ConfigException {
    PrintWriter out = Terminal.out(spec);
    ReportText.print(report, out);
    ReportText.print(installation.correctionLog().read(), out);
  }

  private static String list(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
