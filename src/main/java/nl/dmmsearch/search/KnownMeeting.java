package nl.dmmsearch.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that briefs are about, as all of them together tell of it.
 *
 * @param id kind and first day, as most briefs that know the whole meeting give them
 * @param kind what kind of meeting
 * @param dates first and last day
 * @param place that most briefs name; null where none does
 * @param ids every id that a brief gives this meeting, its own first
 * @param briefs how many there are per kind of document, in the order of the kinds
 */
public record KnownMeeting(
    String id,
    MeetingKind kind,
    DateRange dates,
    @Nullable String place,
    List<String> ids,
    Map<DocumentType, Integer> briefs) {
  /** Copies the collections, and checks that the id is one of the ids. */
  public KnownMeeting {
    ids = List.copyOf(ids);
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("«" + id + "» is none of its own ids " + ids);
    }
    var copy = new EnumMap<DocumentType, Integer>(DocumentType.class);
    copy.putAll(briefs);
    briefs = Collections.unmodifiableMap(copy);
  }

  /** The same meeting with other briefs. */
  KnownMeeting counting(Map<DocumentType, Integer> other) {
    return new KnownMeeting(id, kind, dates, place, ids, other);
  }

  /** Whether a brief gives it this id, in whatever case. */
  public boolean isCalled(String other) {
    return ids.stream().anyMatch(other::equalsIgnoreCase);
  }

  /** How many briefs there are. */
  public int total() {
    return briefs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** As a brief names it. */
  public Meeting asNamed() {
    return new Meeting(kind, dates, place);
  }
}
