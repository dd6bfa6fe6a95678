package nl.dmmsearch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows statements beside what narrows briefs; repeat one for "any of these". */
final class StatementOptions {
  @Option(names = "--kind", paramLabel = "KIND", description = "toezegging, standpunt")
  private List<String> kinds = List.of();

  @Option(names = "--voice", paramLabel = "VOICE", description = "minister, advies")
  private List<String> voices = List.of();

  @Option(names = "--speaker", paramLabel = "WHO", description = "who speaks")
  private List<String> speakers = List.of();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "open, kept, dropped: what a letter says became of the promise")
  private List<String> states = List.of();

  @Option(
      names = "--deadline-from",
      paramLabel = "DAY",
      description = "due from this day on, as 2024-10-17")
  private @Nullable String deadlineFrom;

  @Option(
      names = "--deadline-to",
      paramLabel = "DAY",
      description = "due up to this day, not before the first")
  private @Nullable String deadlineTo;

  /** What was given, by the name of the API's parameter. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("kind", kinds);
    values.put("voice", voices);
    values.put("speaker", speakers);
    values.put("state", states);
    values.put("deadlineFrom", CommandParameters.one(deadlineFrom));
    values.put("deadlineTo", CommandParameters.one(deadlineTo));
    return values;
  }
}
