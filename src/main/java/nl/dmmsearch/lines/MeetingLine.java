package nl.dmmsearch.lines;

import java.time.LocalDate;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/** A meeting; it lasted a day where no last day is said. */
record MeetingLine(
    @Nullable String kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String place) {
  static MeetingLine of(Meeting meeting) {
    DateRange days = meeting.dates();
    return new MeetingLine(
        meeting.kind().value(),
        days == null ? null : days.start(),
        days == null ? null : days.end(),
        meeting.place());
  }

  Meeting read() {
    if (start == null && end != null) {
      throw new IllegalArgumentException("end without start");
    }
    DateRange days = start == null ? null : new DateRange(start, end == null ? start : end);
    return new Meeting(Given.chosen(kind, MeetingKind::of, "kind"), days, place);
  }
}
