package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.source.FolderSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm rebuild}: makes the index anew from what was kept. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Make the index anew from the kept originals, whatever state it is in.",
      "Until the new one is whole and checked, searches are answered from the one that is there."
    })
final class RebuildCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    if (installation.archive().documents().isEmpty()) {
      throw new NothingDone("no documents were kept in " + installation.index());
    }
    var indexing = new Indexing(installation, Indexing.Mode.ANEW);
    IndexReport report = indexing.run(new FolderSource(List.of()), Terminal.err(spec));
    PrintWriter out = Terminal.out(spec);
    ReportText.print(report, out);
    ReportText.print(installation.correctionLog().read(), out);
    return ExitCode.DONE;
  }
}
