package nl.dmmsearch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.dmmsearch.archive.Restore;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm restore}: puts a backup back, and checks it. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Put a backup back into an index folder that is not there or is empty, and check everything.",
      "A backup that is damaged is refused, and the files named."
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(paramLabel = "DIR", description = "folder that «dmm backup» made")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (var _ = WriterLock.take(installation.index(), "dmm restore")) {
      Restore.from(folder, installation.index(), new LuceneFiles());
    }
    Inspection found = Inspection.of(installation);
    var out = Terminal.out(spec);
    found.originals().forEach(fault -> out.println("  " + fault));
    found.index().forEach(fault -> out.println("  " + fault));
    out.printf(
        "restored %d documents, %d briefs, in %s%n",
        found.archive().documents().size(), found.archive().briefs(), installation.index());
    if (!found.originals().isEmpty()) {
      out.flush();
      throw new NothingDone("the backup was whole, and what was restored is not: is the disk?");
    }
    if (!found.index().isEmpty()) {
      out.println("the documents are whole: make the index anew with «dmm rebuild»");
    }
    out.flush();
    return ExitCode.DONE;
  }
}
