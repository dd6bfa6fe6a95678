package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm check}: whether index, list and originals are whole and agree. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check the index, bit by bit, the list of documents and the originals, and that they agree.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    Inspection found = Inspection.of(installation);
    Archive archive = found.archive();
    PrintWriter out = Terminal.out(spec);
    out.printf("checked %d documents, %d briefs%n", archive.documents().size(), archive.briefs());
    List<String> faults =
        Stream.concat(found.originals().stream(), found.index().stream()).toList();
    faults.forEach(fault -> out.println("  " + fault));
    out.println(faults.isEmpty() ? "no faults" : faults.size() + " faults");
    out.flush();
    if (!faults.isEmpty()) {
      throw new NothingDone(
          found.originals().isEmpty()
              ? "the originals are whole: make the index anew with «dmm rebuild»"
              : "offer the damaged documents again, or restore a backup; then «dmm rebuild»");
    }
    return ExitCode.DONE;
  }
}
