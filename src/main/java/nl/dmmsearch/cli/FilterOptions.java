package nl.dmmsearch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the API calls filters, as options; repeat one for "any of these". */
final class FilterOptions {
  @Option(names = "--topic", paramLabel = "ID", description = "topic")
  private List<String> topics = List.of();

  @Option(names = "--mission", paramLabel = "NAME", description = "mission or operation")
  private List<String> missions = List.of();

  @Option(names = "--capability", paramLabel = "NAME", description = "capability")
  private List<String> capabilities = List.of();

  @Option(names = "--document-type", paramLabel = "TYPE", description = "kind of document")
  private List<String> documentTypes = List.of();

  @Option(names = "--meeting-kind", paramLabel = "KIND", description = "kind of meeting")
  private List<String> meetingKinds = List.of();

  @Option(names = "--meeting", paramLabel = "ID", description = "one meeting: dmm-2024-10-17")
  private List<String> meetings = List.of();

  @Option(names = "--meeting-year", paramLabel = "YEAR", description = "year of the meeting")
  private List<String> meetingYears = List.of();

  @Option(names = "--phase", paramLabel = "PHASE", description = "before or after the meeting")
  private List<String> phases = List.of();

  @Option(names = "--sender", paramLabel = "ROLE", description = "who wrote")
  private List<String> senders = List.of();

  @Option(names = "--chamber", paramLabel = "CHAMBER", description = "eerste-kamer, tweede-kamer")
  private List<String> chambers = List.of();

  @Option(
      names = "--meeting-from",
      paramLabel = "DAY",
      description = "meetings from this day on, as 2024-10-17")
  private @Nullable String meetingFrom;

  @Option(
      names = "--meeting-to",
      paramLabel = "DAY",
      description = "meetings up to this day, not before the first")
  private @Nullable String meetingTo;

  @Option(
      names = "--date-from",
      paramLabel = "DAY",
      description = "letters from this day on, as 2024-10-17")
  private @Nullable String dateFrom;

  @Option(
      names = "--date-to",
      paramLabel = "DAY",
      description = "letters up to this day, not before the first")
  private @Nullable String dateTo;

  @Option(names = "--match", paramLabel = "N", description = "auto, all, or at least N words")
  private @Nullable String match;

  /** What was given, by the name of the API's parameter. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("topic", topics);
    values.put("mission", missions);
    values.put("capability", capabilities);
    values.put("documentType", documentTypes);
    values.put("meetingKind", meetingKinds);
    values.put("meeting", meetings);
    values.put("meetingYear", meetingYears);
    values.put("phase", phases);
    values.put("sender", senders);
    values.put("chamber", chambers);
    values.put("meetingFrom", CommandParameters.one(meetingFrom));
    values.put("meetingTo", CommandParameters.one(meetingTo));
    values.put("dateFrom", CommandParameters.one(dateFrom));
    values.put("dateTo", CommandParameters.one(dateTo));
    values.put("match", CommandParameters.one(match));
    return values;
  }
}
