package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.http.DocumentStore.Inventory;
import nl.dmmsearch.http.DocumentStore.RejectedDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm status}: what is in the index and what was rejected. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Say what is in the index, and which documents were rejected and why.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (BriefSearcher searcher = installation.reading()) {
      print(searcher.health(AccessLabel.INTERN), installation.archive());
    }
    return ExitCode.DONE;
  }

  private void print(Health health, Archive archive) throws ConfigException {
    PrintWriter out = Terminal.out(spec);
    Inventory inventory =
        new ArchivedDocuments(archive, installation.correctionLog()).inventory(AccessLabel.INTERN);
    out.printf("version       dmm-search %s%n", Version.current());
    out.printf("engine        %s, analysis %s%n", health.engine(), health.analysisVersion());
    out.printf("index         %s%n", installation.index().toAbsolutePath().normalize());
    out.printf("briefs        %d%n", health.briefs());
    out.printf("copies        %d%n", health.copies());
    out.printf("statements    %d%n", health.statements());
    out.printf("documents     %d%n", inventory.documents());
    out.printf("last indexed  %s%n", archive.lastIndexed().map(String::valueOf).orElse("never"));
    out.printf("rejected      %d%n", inventory.rejected().size());
    for (RejectedDocument document : inventory.rejected()) {
      out.printf("  %s: %s%n", document.name(), document.reason());
    }
    ReportText.print(installation.correctionLog().read(), out);
    out.flush();
  }
}
