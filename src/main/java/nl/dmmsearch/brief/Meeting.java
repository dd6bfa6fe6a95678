package nl.dmmsearch.brief;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that a brief is about or names.
 *
 * @param kind what kind of meeting
 * @param dates first and last day; null where the text does not support a date
 * @param place the town in its Dutch name, or {@code online}; null where the text names none
 */
public record Meeting(MeetingKind kind, @Nullable DateRange dates, @Nullable String place) {
  /** Checks that a place, where given, is not blank. */
  public Meeting {
    if (place != null && place.isBlank()) {
      throw new IllegalArgumentException("a place must not be blank; null says that none is known");
    }
  }

  /** Kind and first day, {@code dmm-2024-10-17}; null where the day is not known. */
  public @Nullable String id() {
    return dates == null ? null : kind.slug() + "-" + dates.start();
  }
}
