package nl.dmmsearch.search;

import java.util.Arrays;
import java.util.Optional;

/** The order of hits. Equal ones go by letter date, newest first, then by id. */
public enum Sort {
  /** Best first. */
  RELEVANCE("relevance"),
  /** Newest main meeting first, briefs without meeting date last. */
  NEWEST_MEETING("-meetingDate"),
  /**
   * Oldest main meeting first, briefs without meeting date last; equal ones oldest letter first.
   */
  OLDEST_MEETING("meetingDate");

  private final String value;

  Sort(String value) {
    this.value = value;
  }

  /** The order as the API writes it. */
  public String value() {
    return value;
  }

  /** The order of what a query finds where nobody chose one. */
  public static Sort usual(Query query) {
    if (query.asksOldest()) {
      return OLDEST_MEETING;
    }
    return query.ranksNothing() || query.asksByDay() ? NEWEST_MEETING : RELEVANCE;
  }

  /** The order written as {@code value}. */
  public static Optional<Sort> of(String value) {
    return Arrays.stream(values()).filter(sort -> sort.value.equals(value)).findFirst();
  }
}
