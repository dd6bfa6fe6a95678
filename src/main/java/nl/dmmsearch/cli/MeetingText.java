package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.meeting.MeetingTopic;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.Timeline;

/** Meetings and timelines for a person at a terminal. */
record MeetingText(PrintWriter out) {

  void print(List<KnownMeeting> meetings) {
    out.println(meetings.size() == 1 ? "1 meeting" : meetings.size() + " meetings");
    for (KnownMeeting meeting : meetings) {
      String briefs =
          meeting.briefs().entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey().value())
              .collect(Collectors.joining(", "));
      out.printf("%-24s %s · %s%n", meeting.id(), when(meeting), briefs);
    }
  }

  void print(MeetingFile file) {
    KnownMeeting meeting = file.meeting();
    out.printf("%s · %s · %s%n%n", meeting.id(), meeting.kind().value(), when(meeting));
    file.briefs()
        .forEach(hit ->
            out.printf(
                "%s · %s · %s%n",
                hit.brief().header().type().value(),
                hit.brief().header().title(),
                hit.brief().id().value()));
    out.println();
    file.topics().forEach(topic -> out.printf("%-10s %s%n", side(topic), topic.label()));
    out.println();
    file.statements().forEach(this::print);
  }

  void print(AnsweredTimeline answered, Function<KnownMeeting, List<StatementHit>> leading) {
    Timeline timeline = answered.timeline();
    String briefs = timeline.total() == 1 ? "1 brief" : timeline.total() + " briefs";
    out.println(briefs + having(answered));
    for (Timeline.Point point : timeline.points()) {
      out.printf("%-24s %4d%n", point.meeting().id(), point.hits());
      if (point.hits() > 0) {
        leading.apply(point.meeting()).forEach(this::print);
      }
    }
  }

  private static String having(AnsweredTimeline answered) {
    if (answered.isLoosened()) {
      return " with at least %d of the %d words"
          .formatted(answered.timeline().required(), answered.words());
    }
    return answered.words() > 1 ? " with all %d words".formatted(answered.words()) : "";
  }

  private void print(StatementHit hit) {
    out.printf(
        "   %s: %s (%s)%n",
        hit.statement().kind().value(), hit.statement().text(), hit.brief().id().value());
  }

  private static String side(MeetingTopic topic) {
    return switch (topic.side()) {
      case BOTH -> "both";
      case ANNOUNCED -> "announced";
      case REPORTED -> "reported";
    };
  }

  private static String when(KnownMeeting meeting) {
    DateRange dates = meeting.dates();
    String end = dates.start().equals(dates.end()) ? "" : "/" + dates.end();
    return dates.start() + end + (meeting.place() == null ? "" : " " + meeting.place());
  }
}
