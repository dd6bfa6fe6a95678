package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.search.FacetLabels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm show}: one brief, with what was read of it and how sure that is. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Show what was read of one brief, and how sure that is, as an item of a file of corrections.",
      "Fill in by, on and why, change what is wrong, take out the rest, and index again."
    })
final class ShowCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Mixin private final WantedBrief wanted = new WantedBrief();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (BriefSearcher searcher = installation.reading()) {
      Brief brief = wanted.in(searcher, installation);
      PrintWriter out = Terminal.out(spec);
      if (wanted.asJson()) {
        out.println(JsonAnswer.of(brief));
      } else {
        var labels = new FacetLabels(installation.taxonomy());
        var made = installation.corrections().of(brief.id());
        out.print(new CorrectionText(brief, labels, made).text());
      }
      out.flush();
    }
    return ExitCode.DONE;
  }
}
