package nl.dmmsearch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** A question as it was asked on the command line, as the parameters of the API. */
final class CommandParameters {
  private final CommandLine command;
  private final String query;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * The question of a command.
   *
   * @param words of the query, one behind the other
   */
  CommandParameters(@Nullable CommandSpec spec, List<String> words) {
    command = Terminal.commandLine(spec);
    query = String.join(" ", words);
    values.put("q", List.of(query));
  }

  /** What was given, as text; nothing where it was not. */
  static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** With the values of these parameters; none is as if it were not there. */
  CommandParameters with(Map<String, List<String>> more) {
    more.forEach((name, given) -> {
      if (!given.isEmpty()) {
        values.put(name, new ArrayList<>(given));
      }
    });
    return this;
  }

  /** With a parameter that is true, where it is. */
  CommandParameters flag(String name, boolean on) {
    return on ? with(Map.of(name, List.of("true"))) : this;
  }

  /** Makes of parameters what a command does. */
  interface Reading<T> {
    T read(Map<String, List<String>> values) throws ParametersException;
  }

  /**
   * What the parameters ask.
   *
   * @throws ParameterException that says what is wrong with the query or with a value
   */
  <T> T read(Reading<T> reading) {
    try {
      QueryParser.parse(query);
      return reading.read(values);
    } catch (QueryException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    } catch (ParametersException e) {
      String wrong =
          e.faults().stream().map(this::wrong).distinct().collect(Collectors.joining("; "));
      throw new ParameterException(command, wrong, e);
    }
  }

  /** What is wrong with the query in the words of the API, with a value in those of the option. */
  private String wrong(Fault fault) {
    if (fault.parameter().equals("q")) {
      return "at " + fault.position() + " of the query: " + fault.detail();
    }
    String name = fault.parameter().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    OptionSpec option = command.getCommandSpec().findOption("--" + name);
    String allowed = option == null ? "" : " (" + String.join(" ", option.description()) + ")";
    String given = String.join(", ", values.getOrDefault(fault.parameter(), List.of()));
    return "no such %s: %s%s".formatted(name, given, allowed);
  }
}
