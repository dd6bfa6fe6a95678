package nl.dmmsearch.archive;

import nl.dmmsearch.brief.AccessLabel;
import org.jspecify.annotations.Nullable;

/**
 * What became of a person's correction at the last run.
 *
 * @param about id of the brief or name of the document that it is about
 * @param access who may know of that
 * @param file where the correction is written down
 * @param line there, from 1
 * @param why it did nothing, or not all; null where it was applied
 */
public record CorrectionOutcome(
    String about, AccessLabel access, String file, int line, @Nullable String why) {
  /** Whether it did what it was written for. */
  public boolean wasApplied() {
    return why == null;
  }
}
