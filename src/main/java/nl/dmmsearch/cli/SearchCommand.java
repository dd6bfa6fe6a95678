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
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm search}: the API's search on the command line, without a server. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Search the index: words, \"a phrase\", \"near words\"~5, -not, a OR b, a AND b, brackets, "
          + "prefix*, =exact, =\"exact phrase\", and titel: kop: kenmerk: before any of them.",
      "Without QUERY every brief is listed, newest meeting first. Put -- before the query where a "
          + "word in it begins with a minus: dmm search -- kfor -irak."
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words = List.of();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters:%n")
  private final FilterOptions filters = new FilterOptions();

  @ArgGroup(exclusive = false, validate = false, heading = "Order and paging:%n")
  private final PagingOptions paging = new PagingOptions();

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  @Option(names = "--explain", description = "say for each hit why it was found")
  private boolean explain;

  @Option(names = "--strict", description = "refuse what cannot be read as it was typed")
  private boolean strict;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    SearchParameters parameters = parameters(installation.queries());
    try (BriefSearcher searcher = installation.reading()) {
      long start = System.nanoTime();
      SearchResponse response = searcher.search(parameters.request());
      long millis = (System.nanoTime() - start) / 1_000_000;
      PrintWriter out = Terminal.out(spec);
      if (json) {
        var labels = new FacetLabels(installation.taxonomy());
        out.println(JsonAnswer.of(parameters, response, labels, millis));
        out.flush();
      } else {
        new AnswerText(out).print(parameters, response);
      }
    }
    return ExitCode.DONE;
  }

  private SearchParameters parameters(QueryReader reader) {
    return new CommandParameters(spec, words)
        .flag("explain", explain)
        .flag("strict", strict)
        .with(filters.values())
        .with(paging.values())
        .read(values -> SearchParameters.read(values, AccessLabel.OPENBAAR, reader));
  }
}
