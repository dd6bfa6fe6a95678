package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.evaluate.ReadingEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm evaluate reading}: how well documents are read, field by field. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = "Read a folder of documents and compare with labels; indexes nothing.")
final class EvaluateReadingCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "documents")
  private Path corpus = Path.of("");

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "labels, JSON")
  private Path gold = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    var evaluation = evaluation();
    PrintWriter out = Terminal.out(spec);
    List<Brief> briefs = ReadFolder.briefs(installation, corpus, out);
    out.print(evaluation.judge(briefs).text());
    out.flush();
    return ExitCode.DONE;
  }

  private ReadingEvaluation evaluation() {
    try {
      return ReadingEvaluation.against(gold);
    } catch (IOException e) {
      throw new NothingDone("cannot read the labels: " + e.getMessage());
    }
  }
}
