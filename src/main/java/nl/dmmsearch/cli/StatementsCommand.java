package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm statements}: the API's search for statements on the command line. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Search the sentences in which the Netherlands commits itself or takes a position, in the "
          + "language of dmm search.",
      "Without QUERY all are listed, by deadline: those to come, those past, then those without."
    })
final class StatementsCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words = List.of();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters of statements:%n")
  private final StatementOptions own = new StatementOptions();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters:%n")
  private final FilterOptions filters = new FilterOptions();

  @ArgGroup(exclusive = false, validate = false, heading = "Order and paging:%n")
  private final PagingOptions paging = new PagingOptions();

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    StatementParameters parameters = parameters(installation.queries());
    try (BriefSearcher searcher = installation.reading()) {
      long start = System.nanoTime();
      StatementResponse response = searcher.statements(parameters.request());
      long millis = (System.nanoTime() - start) / 1_000_000;
      PrintWriter out = Terminal.out(spec);
      if (json) {
        var labels = new FacetLabels(installation.taxonomy());
        out.println(JsonAnswer.of(parameters, response, labels, millis));
        out.flush();
      } else {
        new StatementText(out).print(parameters, response);
      }
    }
    return ExitCode.DONE;
  }

  private StatementParameters parameters(QueryReader reader) {
    return new CommandParameters(spec, words)
        .with(own.values())
        .with(filters.values())
        .with(paging.values())
        .read(values -> StatementParameters.read(values, AccessLabel.OPENBAAR, reader));
  }
}
