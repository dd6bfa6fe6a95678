package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.dmmsearch.engine.ClusterAnalysis;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm analysis}: how text becomes terms, for a cluster engine. */
@Command(
    name = "analysis",
    mixinStandardHelpOptions = true,
    description =
        "Write how text becomes terms as settings of an OpenSearch or Elasticsearch index, with "
            + "the word lists that they name. Put the folder, under its name, into the engine's "
            + "config folder.")
final class AnalysisCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder to write; made where it is missing")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    if (name == null) {
      throw new NothingDone("the root of the file system is no folder for word lists");
    }
    ClusterAnalysis analysis = LuceneEngine.clusterAnalysis(name.toString());
    write(analysis);
    PrintWriter out = Terminal.out(spec);
    out.printf(
        "settings.json and the %d files that go with it in %s%n", analysis.files().size(), folder);
    analysis.untold().forEach(sentence -> out.printf("not told: %s%n", sentence));
    out.flush();
    return ExitCode.DONE;
  }

  private void write(ClusterAnalysis analysis) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("settings.json"), analysis.settings());
      for (Map.Entry<String, String> file : analysis.files().entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new NothingDone("cannot write " + folder + ": " + e.getMessage());
    }
  }
}
