package nl.dmmsearch.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingTitle;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import org.jspecify.annotations.Nullable;

/** What follows from a correction: the phase and a title that was made of kind and meeting. */
final class Consequences {
  private static final String DEBATE = "Verslag van een ";

  private final Brief read;
  private final DraftHeader draft;
  private final Header now;
  private final List<Meeting> meetings;

  Consequences(Brief read, DraftHeader draft, List<Meeting> meetings) {
    this.read = read;
    this.draft = draft;
    this.now = draft.header();
    this.meetings = meetings;
  }

  /** A doubt about what now follows from a person's word is settled. */
  boolean settles(Reading remark) {
    boolean moved =
        switch (remark.field()) {
          case "phase" -> now.phase() != phase();
          case "title" -> !now.title().equals(title());
          default -> false;
        };
    return moved && remark.certainty() != Certainty.CORRECTED;
  }

  @Nullable Phase phase() {
    if (draft.isGiven("phase") || !isMoved()) {
      return now.phase();
    }
    Phase told = told(now.type());
    if (told != null) {
      return told;
    }
    Phase before = read.header().phase();
    boolean fromDates = before == byDates(read.header(), read.meetings());
    boolean fromType = before != null && before == told(read.header().type());
    return fromDates || fromType ? byDates(now, meetings) : before;
  }

  private boolean isMoved() {
    Header was = read.header();
    return was.type() != now.type()
        || !meetings.equals(read.meetings())
        || !Objects.equals(written(was), written(now));
  }

  private static @Nullable Phase told(DocumentType type) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA -> Phase.BEFORE;
      case VERSLAG -> Phase.AFTER;
      case BESLISNOTA,
          SCHRIFTELIJK_OVERLEG,
          COMMISSIEDEBAT,
          ANTWOORD_KAMERVRAGEN,
          KAMERBRIEF,
          OVERIG ->
          null;
    };
  }

  private static @Nullable Phase byDates(Header header, List<Meeting> meetings) {
    DateRange dates = meetings.isEmpty() ? null : meetings.getFirst().dates();
    LocalDate written = written(header);
    return dates == null || written == null ? null : Phase.of(written, dates);
  }

  private static @Nullable LocalDate written(Header header) {
    return header.heldOn() == null ? header.letterDate() : header.heldOn();
  }

  String title() {
    if (draft.isGiven("title")) {
      return now.title();
    }
    if (now.subject() != null) {
      return draft.isGiven("subject") ? now.subject() : now.title();
    }
    String start = madeStart();
    if (draft.isGiven("subject") && start == null) {
      start = MeetingTitle.start(read.header().type());
    }
    return start == null || !(isMoved() || draft.isGiven("subject"))
        ? now.title()
        : made(now.type() == read.header().type() ? start : MeetingTitle.start(now.type()));
  }

  private String made(String start) {
    if (!meetings.isEmpty()) {
      return start + MeetingTitle.rest(now.type(), meetings.getFirst());
    }
    LocalDate day = written(now);
    return start + (day == null ? "" : " van " + DutchDays.of(day));
  }

  /** With what a title begins that was made; null where the text has one of its own. */
  private @Nullable String madeStart() {
    Header was = read.header();
    if (was.subject() != null) {
      return null;
    }
    String rest = rest(was);
    String title = was.title();
    String start = title.endsWith(rest) ? title.substring(0, title.length() - rest.length()) : "";
    boolean own = start.equals(MeetingTitle.start(was.type()));
    return own || start.startsWith(DEBATE) ? start : null;
  }

  private String rest(Header was) {
    if (!read.meetings().isEmpty()) {
      return MeetingTitle.rest(was.type(), read.meetings().getFirst());
    }
    LocalDate day = written(was);
    return day == null ? "" : " van " + DutchDays.of(day);
  }
}
