package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.dmmsearch.access.Grant;
import nl.dmmsearch.access.KeyFile;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm keys create}: makes a key and shows it, once. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "Make a key. It is shown once, and only its hash is kept.")
final class KeysCreateCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "reader (default), indexer (sends documents, too) or admin")
  private Role role = Role.READER;

  @Option(
      names = "--access",
      paramLabel = "LABEL",
      description = "the documents that its holder may know of: openbaar (default) or intern")
  private AccessLabel access = AccessLabel.OPENBAAR;

  @Option(names = "--name", paramLabel = "TEXT", description = "whom or what it is for")
  private String name = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    KeyFile.NewKey key = installation.keys().create(name, new Grant(role, access));
    PrintWriter out = Terminal.out(spec);
    out.println(key.secret());
    out.flush();
    PrintWriter err = Terminal.err(spec);
    err.printf(
        "key %s, role %s, access %s: keep it, it is not shown again%n",
        key.stored().id(), role.value(), access.value());
    err.flush();
    return ExitCode.DONE;
  }
}
