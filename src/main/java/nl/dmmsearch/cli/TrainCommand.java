package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.dmmsearch.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code dmm train}: does once what a start does, so that the JVM can write down what it loaded
 * (JEP 514). Only the launcher runs it.
 */
@Command(
    name = "train",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Index the samples aside, serve and search them, and end.")
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

  @Override
  public Integer call() throws IOException, ConfigException {
    Path folder = Files.createTempDirectory("dmm-train");
    try (var nobody = new PrintWriter(Writer.nullWriter())) {
      Path samples = Installation.home().resolve("src/samples");
      run(nobody, "index", samples.toString(), "--index", folder.toString());
      run(nobody, "search", "luchtverdediging Polen", "--index", folder.toString());
      run(nobody, "search", "munitie", "--json", "--index", folder.toString());
      run(nobody, "serve", "--help");
      serve(folder, nobody);
    } finally {
      remove(folder);
    }
    return ExitCode.DONE;
  }

  private static void run(PrintWriter out, String... arguments) {
    Main.commandLine(arguments).setOut(out).setErr(out).execute(arguments);
  }

  private static void serve(Path folder, PrintWriter out) throws ConfigException {
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

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
