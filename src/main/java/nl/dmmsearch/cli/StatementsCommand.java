package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm statements}: the API's search for statements on the command line. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = {
      "Search the sentences in which the Netherlands commits itself or takes a position, in the "
          + "language of dmm search.",
      "Without QUERY all are listed, by deadline: those to come, those past, then those without. "
          + "Here --sort takes deadline, too."
    })
final class StatementsCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words = List.of();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters of statements:%n")
  private final StatementOptions own = new StatementOptions();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters and paging:%n")
  private final SearchOptions options = new SearchOptions();

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
    String query = String.join(" ", words);
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("q", List.of(query));
    own.values().forEach((name, given) -> values.put(name, new ArrayList<>(given)));
    options.values().forEach((name, given) -> values.put(name, new ArrayList<>(given)));
    try {
      QueryParser.parse(query);
      return StatementParameters.read(values, AccessLabel.OPENBAAR, reader);
    } catch (QueryException e) {
      throw new ParameterException(Terminal.commandLine(spec), String.valueOf(e.getMessage()), e);
    } catch (ParametersException e) {
      String wrong =
          e.faults().stream()
              .map(fault -> SearchOptions.optionOf(fault.parameter()))
              .distinct()
              .collect(Collectors.joining(", "));
      throw new ParameterException(Terminal.commandLine(spec), "no such value: " + wrong, e);
    }
  }
}
