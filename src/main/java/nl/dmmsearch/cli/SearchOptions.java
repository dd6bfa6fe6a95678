package nl.dmmsearch.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the API calls filters, order and paging, as options; repeat one for "any of these". */
final class SearchOptions {
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

  @Option(names = "--meeting-from", paramLabel = "DAY", description = "meetings from this day on")
  private @Nullable LocalDate meetingFrom;

  @Option(names = "--meeting-to", paramLabel = "DAY", description = "meetings up to this day")
  private @Nullable LocalDate meetingTo;

  @Option(names = "--date-from", paramLabel = "DAY", description = "letters from this day on")
  private @Nullable LocalDate dateFrom;

  @Option(names = "--date-to", paramLabel = "DAY", description = "letters up to this day")
  private @Nullable LocalDate dateTo;

  @Option(names = "--match", paramLabel = "N", description = "auto, all, or at least N words")
  private @Nullable String match;

  @Option(names = "--sort", paramLabel = "BY", description = "relevance, -meetingDate, meetingDate")
  private @Nullable String sort;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "page, from 1; page * page size is at most 10000")
  private @Nullable Integer page;

  @Option(names = "--page-size", paramLabel = "N", description = "hits a page, 1 to 100")
  private @Nullable Integer pageSize;

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
    values.put("meetingFrom", one(meetingFrom));
    values.put("meetingTo", one(meetingTo));
    values.put("dateFrom", one(dateFrom));
    values.put("dateTo", one(dateTo));
    values.put("match", one(match));
    values.put("sort", one(sort));
    values.put("page", one(page));
    values.put("pageSize", one(pageSize));
    values.values().removeIf(List::isEmpty);
    return values;
  }

  /** The option for a parameter of the API: {@code --meeting-from} for {@code meetingFrom}. */
  static String optionOf(String parameter) {
    return "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** What was given, as text; nothing where it was not. */
  static List<String> one(@Nullable Object value) {
    return Stream.ofNullable(value).filter(Objects::nonNull).map(Object::toString).toList();
  }
}
