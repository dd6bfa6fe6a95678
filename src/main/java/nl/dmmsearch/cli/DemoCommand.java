package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.http.ListenException;
import nl.dmmsearch.source.FolderSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm demo}: the sample briefs, indexed and served. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Index the sample briefs and serve them.")
final class DemoCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port (default: the one in the settings, or any free one if that is in use)")
  private @Nullable Integer port;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, ConfigException {
    Path samples = Installation.home().resolve("src/samples");
    if (!Files.isDirectory(samples)) {
      throw new NothingDone("the sample briefs are missing: " + samples);
    }
    PrintWriter out = Terminal.out(spec);
    var source = new FolderSource(List.of(samples));
    var indexing = new Indexing(installation, Indexing.Mode.CHANGED);
    ReportText.print(indexing.run(source, Terminal.err(spec)), out);
    ReportText.print(installation.correctionLog().read(), out);
    serve(out);
    return ExitCode.DONE;
  }

  private void serve(PrintWriter out) throws InterruptedException, ConfigException {
    var server = installation.settings().server();
    if (port != null) {
      serve(server.host(), Terminal.port(port, spec), out);
      return;
    }
    try {
      serve(server.host(), server.port(), out);
    } catch (ListenException e) {
      out.println(e.getMessage() + "; taking a free port");
      serve(server.host(), 0, out);
    }
  }

  private void serve(String host, int number, PrintWriter out)
      throws InterruptedException, ConfigException {
    new Serving(installation, host, number).untilStopped(address -> tell(address, out), out);
  }

  private static void tell(String address, PrintWriter out) {
    out.println();
    out.println("Open " + address + "/ in a browser, or ask from another terminal:");
    out.println("  curl '" + address + "/api/v1/briefs?q=luchtverdediging'");
    out.println("Ctrl-C stops it.");
  }
}
