package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.evaluate.StatementEvaluation;
import nl.dmmsearch.evaluate.StatementReport;
import nl.dmmsearch.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dmm evaluate statements}: how well promises and positions are found. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Read a folder of documents and compare their statements with labels.")
final class EvaluateStatementsCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "documents")
  private Path corpus = Path.of("");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "labels, JSON; or letters with their commitments, JSON lines")
  private Path gold = Path.of("");

  @Option(names = "--misses", description = "also tell every miss")
  private boolean misses;

  @Option(names = "--json", description = "all of it for a script")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    StatementEvaluation evaluation = evaluation();
    PrintWriter out = Terminal.out(spec);
    List<Brief> briefs = ReadFolder.briefs(installation, corpus, json ? Terminal.err(spec) : out);
    StatementReport report = evaluation.judge(briefs);
    if (json) {
      out.println(new String(Json.write(report.json()), UTF_8));
    } else {
      out.print(report.text());
      if (misses) {
        report.misses().forEach(miss -> out.println("  " + miss));
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private StatementEvaluation evaluation() {
    try {
      return StatementEvaluation.against(gold);
    } catch (IOException e) {
      throw new NothingDone("cannot read the labels: " + e.getMessage());
    }
  }
}
