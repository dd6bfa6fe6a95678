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
 * @param briefs how many name it per kind of document, in the order of the kinds
 * @param about how many of them are mainly about it, in the same order
 */
public record KnownMeeting(
    String id,
    MeetingKind kind,
    DateRange dates,
    @Nullable String place,
    List<String> ids,
    Map<DocumentType, Integer> briefs,
    Map<DocumentType, Integer> about) {
  /**
   * Copies the collections, and checks that the id is one of the ids and that no more are about it
   * than name it.
   */
  public KnownMeeting {
    ids = List.copyOf(ids);
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("«" + id + "» is none of its own ids " + ids);
    }
    briefs = copy(briefs);
    about = copy(about);
    for (Map.Entry<DocumentType, Integer> counted : about.entrySet()) {
      if (counted.getValue() > briefs.getOrDefault(counted.getKey(), 0)) {
        throw new IllegalArgumentException(
            "more are about «" + id + "» than name it: " + about + " of " + briefs);
      }
    }
  }

  private static Map<DocumentType, Integer> copy(Map<DocumentType, Integer> counts) {
    var copy = new EnumMap<DocumentType, Integer>(DocumentType.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  /** The same meeting with other briefs. */
  KnownMeeting counting(Map<DocumentType, Integer> naming, Map<DocumentType, Integer> mainly) {
    return new KnownMeeting(id, kind, dates, place, ids, naming, mainly);
  }

  /** Whether a brief gives it this id, in whatever case. */
  public boolean isCalled(String other) {
    return ids.stream().anyMatch(other::equalsIgnoreCase);
  }

  /** How many briefs name it. */
  public int total() {
    return sum(briefs);
  }

  /** How many briefs only name it, and are mainly about another meeting or none. */
  public int onlyNaming() {
    return total() - sum(about);
  }

  private static int sum(Map<DocumentType, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** As a brief names it. */
  public Meeting asNamed() {
    return new Meeting(kind, dates, place);
  }
}
