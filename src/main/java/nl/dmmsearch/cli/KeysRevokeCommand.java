package nl.dmmsearch.cli;

import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dmm keys revoke}: takes a key back. */
@Command(
    name = "revoke",
    mixinStandardHelpOptions = true,
    description = "Take a key back. It counts no more at once, also for a running service.")
final class KeysRevokeCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(paramLabel = "ID", description = "of the key, as «dmm keys list» shows it")
  private String id = "";

  @Override
  public Integer call() throws ConfigException {
    if (!installation.keys().revoke(id)) {
      throw new NothingDone("there is no key " + id);
    }
    return ExitCode.DONE;
  }
}
