package nl.dmmsearch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.dmmsearch.archive.Backup;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm backup}: a copy of the index folder, as it is at one moment. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copy index, list of documents, originals and keys into a folder, as they are at one moment.",
      "A service may run meanwhile, and documents may be indexed. «sha256sum --check SHA256SUMS» "
          + "in that folder tells whether a backup is whole; «dmm restore» does so, too."
    })
final class BackupCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1024L * 1024;

  @Mixin private final Installation installation = new Installation();

  @Parameters(paramLabel = "DIR", description = "folder that is not there yet, or is empty")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    if (installation.archive().documents().isEmpty() && installation.keys().all().isEmpty()) {
      throw new NothingDone("there is nothing to back up in " + installation.index());
    }
    Backup.Made made = Backup.make(installation.index(), folder, new LuceneFiles());
    var out = Terminal.out(spec);
    out.printf(
        "backed up %d documents, %d MiB, in %s%n",
        made.documents(), Math.ceilDiv(made.bytes(), MEBIBYTE), folder);
    if (!made.whole()) {
      out.println(
          "the index in it lacks what was saved last: after it is restored, «dmm serve», or the next "
              + "«dmm index», reads that again from the originals");
    }
    out.flush();
    return ExitCode.DONE;
  }
}
