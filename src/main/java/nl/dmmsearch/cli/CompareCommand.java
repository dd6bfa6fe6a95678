package nl.dmmsearch.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.Comparer;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm compare}: what changed between two briefs or two meetings. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Tell what is new, gone or worded differently between two briefs or two meetings.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(
      index = "0",
      paramLabel = "LEFT",
      description =
          "the older one: id of a brief or of a meeting; or a document's name or a Kamerstuk number that one brief has")
  private String left = "";

  @Parameters(index = "1", paramLabel = "RIGHT", description = "the newer one, likewise")
  private String right = "";

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (BriefSearcher searcher = installation.reading()) {
      Archive archive = installation.archive();
      Comparison comparison =
          Comparison.of(found(left, searcher, archive), found(right, searcher, archive));
      var out = Terminal.out(spec);
      if (json) {
        out.println(JsonAnswer.of(comparison));
        out.flush();
      } else {
        new ComparisonText(out).print(comparison);
      }
    }
    return ExitCode.DONE;
  }

  private static List<Brief> found(String wanted, BriefSearcher searcher, Archive archive) {
    List<Brief> briefs = new Comparer(searcher).find(wanted, AccessLabel.INTERN);
    return briefs.isEmpty() ? List.of(new BriefFinder(searcher, archive).find(wanted)) : briefs;
  }
}
