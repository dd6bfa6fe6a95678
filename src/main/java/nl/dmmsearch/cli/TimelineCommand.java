package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.MeetingStatements;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.MeetingParameters;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.StatementHit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm timeline}: how often something came up at each meeting, and what was said of it. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Count per meeting the briefs that answer a query, oldest first, with the leading "
            + "statements; meetings at which it did not come up count 0.")
final class TimelineCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words = List.of();

  @ArgGroup(exclusive = false, validate = false, heading = "Filters:%n")
  private final FilterOptions filters = new FilterOptions();

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    SearchParameters asked = asked(installation.queries());
    SearchRequest request = asked.request();
    try (BriefSearcher searcher = installation.reading()) {
      AnsweredTimeline answered = AnsweredTimeline.of(searcher, request);
      var statements = new MeetingStatements(searcher, request.clearance());
      Function<KnownMeeting, List<StatementHit>> leading =
          statements.leading(answered.meant(), answered.timeline());
      PrintWriter out = Terminal.out(spec);
      if (json) {
        out.println(JsonAnswer.of(asked, answered.timeline(), leading));
      } else {
        new RemarksText(out).print(asked.typed(), answered.query(), answered.timeline().spelling());
        new MeetingText(out).print(answered, leading);
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  private SearchParameters asked(QueryReader reader) {
    return new CommandParameters(spec, words)
        .with(filters.values())
        .read(values -> MeetingParameters.timeline(values, AccessLabel.OPENBAAR, reader));
  }
}
