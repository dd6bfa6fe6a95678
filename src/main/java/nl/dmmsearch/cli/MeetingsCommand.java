package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.JsonAnswer;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.meeting.MeetingFiles;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.KnownMeeting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dmm meetings}: the meetings that briefs are about, or what belongs to one of them. */
@Command(
    name = "meetings",
    mixinStandardHelpOptions = true,
    description =
        "List the meetings that briefs are about, oldest first; or with an ID, show the briefs, "
            + "topics and statements of one.")
final class MeetingsCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "one meeting, by any id that a brief gives it: dmm-2024-10-17")
  private @Nullable String wanted;

  @Option(names = "--json", description = "answer as the REST API does")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    try (BriefSearcher searcher = installation.reading()) {
      PrintWriter out = Terminal.out(spec);
      if (wanted == null) {
        list(searcher.meetings(Filters.none(), AccessLabel.OPENBAAR), out);
      } else {
        show(file(searcher, wanted), out);
      }
      out.flush();
    }
    return ExitCode.DONE;
  }

  private void list(List<KnownMeeting> meetings, PrintWriter out) {
    if (json) {
      out.println(JsonAnswer.ofMeetings(meetings));
    } else {
      new MeetingText(out).print(meetings);
    }
  }

  private void show(MeetingFile file, PrintWriter out) {
    if (json) {
      out.println(JsonAnswer.of(file));
    } else {
      new MeetingText(out).print(file);
    }
  }

  private MeetingFile file(BriefSearcher searcher, String id) throws ConfigException {
    return new MeetingFiles(searcher, installation.taxonomy(), AccessLabel.OPENBAAR)
        .find(id)
        .orElseThrow(
            () -> new NothingDone("no brief is about a meeting " + id + ": see «dmm meetings»"));
  }
}
