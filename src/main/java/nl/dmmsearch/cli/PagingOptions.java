package nl.dmmsearch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the API calls order and paging, as options. */
final class PagingOptions {
  @Option(
      names = "--sort",
      paramLabel = "BY",
      description = "relevance, -meetingDate, meetingDate; statements also by deadline")
  private @Nullable String sort;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "page, from 1; page * page size is at most 10000")
  private @Nullable String page;

  @Option(names = "--page-size", paramLabel = "N", description = "hits a page, 1 to 100")
  private @Nullable String pageSize;

  /** What was given, by the name of the API's parameter. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("sort", CommandParameters.one(sort));
    values.put("page", CommandParameters.one(page));
    values.put("pageSize", CommandParameters.one(pageSize));
    return values;
  }
}
