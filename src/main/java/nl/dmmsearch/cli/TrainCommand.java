package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code dmm train}: does once what a start does, so that the JVM can write down what it loaded
 * (JEP 514). Only the launcher runs it.
 */
@Command(
    name = "train",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Do once what a start does, with an index of the samples, and end.")
final class TrainCommand implements Callable<Integer> {
  private static final List<String> ADDRESSES =
      List.of(
          "/health/ready",
          "/api/v1/briefs?q=luchtverdediging",
          "/api/v1/briefs?q=%22bijeenkomst+van%22+-kfor&topic=oekraine",
          "/api/v1/statements?q=munitie",
          "/api/v1/meetings",
          "/?q=munitie",
          "/toezeggingen");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "folder for an index of the samples, or of one that lies there")
  private Path folder = Path.of("");

  @Option(names = "--searching", description = "only what ends soon, in the index that lies there")
  private boolean searching;

  @Override
  public Integer call() throws ConfigException {
    try (var nobody = new PrintWriter(Writer.nullWriter())) {
      if (!searching) {
        run(nobody, "index", Installation.home().resolve("src/samples").toString());
      }
      run(nobody, "search", "luchtverdediging Polen");
      run(nobody, "search", "munitie", "--json");
      if (searching) {
        run(nobody, "search", "hoeveel", "kost", "de", "F-35", "--explain");
        run(nobody, "statements", "munitie");
        run(nobody, "meetings");
        run(nobody, "status");
      } else {
        run(nobody, "serve", "--help");
        serve(nobody);
      }
    }
    return ExitCode.DONE;
  }

  private void run(PrintWriter out, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = folder.toString();
    HeadStart.of(all);
    Main.commandLine(all).setOut(out).setErr(out).execute(all);
  }

  private void serve(PrintWriter out) throws ConfigException {
    var installation = new Installation();
    CommandLine.populateCommand(installation, "--index", folder.toString());
    try {
      new Serving(installation, "127.0.0.1", 0).untilStopped(TrainCommand::ask, out);
    } catch (InterruptedException e) {
      // As ask() wants it.
    }
  }

  private static void ask(String service) {
    ADDRESSES.forEach(address -> ask(URI.create(service + address)));
    Thread.currentThread().interrupt();
  }

  private static void ask(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      try (InputStream answer = connection.getInputStream()) {
        answer.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
