package nl.dmmsearch.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.search.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm similar}: briefs about the same things as one of them. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    description = "List the briefs that are most like one of them, the most alike first.")
final class SimilarCommand implements Callable<Integer> {
  private static final int MOST = 10;

  @Mixin private final Installation installation = new Installation();

  @Mixin private final WantedBrief wanted = new WantedBrief();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (BriefSearcher searcher = installation.reading()) {
      Brief brief = wanted.in(searcher, installation);
      List<Hit> similar = searcher.similar(brief, MOST, AccessLabel.OPENBAAR);
      var out = Terminal.out(spec);
      if (wanted.asJson()) {
        out.println(JsonAnswer.ofSimilar(similar));
        out.flush();
      } else {
        new AnswerText(out).print(similar);
      }
    }
    return ExitCode.DONE;
  }
}
