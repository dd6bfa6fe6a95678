package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.dmmsearch.access.StoredKey;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm keys list}: what is kept of each key. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the keys: id, role, access, when made, what for.")
final class KeysListCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    PrintWriter out = Terminal.out(spec);
    for (StoredKey key : installation.keys().all()) {
      out.printf(
          "%s  %-7s  %-8s  %s  %s%n",
          key.id(), key.role().value(), key.access().value(), key.created(), key.name());
    }
    out.flush();
    return ExitCode.DONE;
  }
}
