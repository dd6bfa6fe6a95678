package nl.dmmsearch.cli;

import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm serve}: the REST service and the pages, until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Serve the REST API and the pages, until SIGTERM or Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port, instead of the one in the settings; 0 takes any free one")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "interface to listen on, instead of the one in the settings")
  private @Nullable String host;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, ConfigException {
    var server = installation.settings().server();
    var serving =
        new Serving(
            installation,
            host == null ? server.host() : host,
            port == null ? server.port() : Terminal.port(port, spec));
    serving.untilStopped(running -> {}, Terminal.out(spec));
    return ExitCode.DONE;
  }
}
