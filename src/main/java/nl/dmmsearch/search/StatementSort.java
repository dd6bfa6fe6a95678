package nl.dmmsearch.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * The order of statements. Equal ones go by main meeting and letter date, newest first, then by id
 * of the brief and as they stand in it.
 */
public enum StatementSort {
  /** Best first. */
  RELEVANCE("relevance"),
  /** Newest main meeting first, without meeting date last. */
  NEWEST_MEETING("-meetingDate"),
  /** Oldest main meeting first, without meeting date last; equal ones oldest letter first. */
  OLDEST_MEETING("meetingDate"),
  /** Deadlines to come, the nearest first; then those past, the latest first; then without. */
  DEADLINE("deadline");

  private final String value;

  StatementSort(String value) {
    this.value = value;
  }

  /** The order as the API writes it. */
  public String value() {
    return value;
  }

  /** The order written as {@code value}. */
  public static Optional<StatementSort> of(String value) {
    return Arrays.stream(values()).filter(sort -> sort.value.equals(value)).findFirst();
  }
}
