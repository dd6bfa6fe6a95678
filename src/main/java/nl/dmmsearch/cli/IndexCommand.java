package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.dmmsearch.cli.Indexing.Mode;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.source.FolderSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    var indexing = new Indexing(installation, again ? Mode.AGAIN : Mode.CHANGED);
    var source =
        new FolderSource(paths, Set.of(installation.index()), installation.settings().intern());
    IndexReport report = indexing.run(source, Terminal.err(spec));
    if (report.isEmpty()) {
      throw new NothingDone("no documents in " + list(paths));
    }
    PrintWriter out = Terminal.out(spec);
    ReportText.print(report, out);
    ReportText.print(installation.correctionLog().read(), out);
    if (report.rejected().isEmpty()) {
      return ExitCode.DONE;
    }
    return report.foundAny() ? ExitCode.DOCUMENTS_REJECTED : ExitCode.NOTHING_DONE;
  }

  private static String list(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
