package nl.dmmsearch.http;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.search.KnownMeeting;
import org.jspecify.annotations.Nullable;

/** A meeting as all briefs together tell of it; what a list and a file of it share. */
record KnownMeetingJson(
    String id,
    String kind,
    LocalDate start,
    LocalDate end,
    @Nullable String place,
    List<String> ids) {
  static KnownMeetingJson of(KnownMeeting meeting) {
    return new KnownMeetingJson(
        meeting.id(),
        meeting.kind().value(),
        meeting.dates().start(),
        meeting.dates().end(),
        meeting.place(),
        meeting.ids());
  }

  /** How many briefs there are per kind of document, those without any too. */
  static Map<String, Integer> counts(KnownMeeting meeting) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (DocumentType type : DocumentType.values()) {
      counts.put(type.value(), meeting.briefs().getOrDefault(type, 0));
    }
    return counts;
  }
}
