package nl.dmmsearch.brief;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a brief was written before or after the meeting that it is about. */
public enum Phase {
  /** It says what the Netherlands will bring in. */
  BEFORE("before", "Voor de bijeenkomst"),
  /** It says what was said and decided. */
  AFTER("after", "Na de bijeenkomst");

  private final String value;
  private final String label;

  Phase(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The phase as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The phase as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The phase of what was written on a day about a meeting; on its first day, before. */
  public static Phase of(LocalDate written, DateRange meeting) {
    return written.isAfter(meeting.start()) ? AFTER : BEFORE;
  }

  /** The phase written as {@code value}, without regard to case. */
  public static Optional<Phase> of(String value) {
    return Values.find(values(), Phase::value, value);
  }
}
