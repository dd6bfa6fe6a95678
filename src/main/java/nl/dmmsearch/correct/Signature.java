package nl.dmmsearch.correct;

import java.time.LocalDate;
import nl.dmmsearch.brief.DutchDays;

/**
 * Who set something right, when and why.
 *
 * @param by a name, as staff will read it
 * @param on the day
 * @param why one sentence, in Dutch
 */
public record Signature(String by, LocalDate on, String why) {
  /** Checks that there is a name and a reason. */
  public Signature {
    if (by.isBlank()) {
      throw new IllegalArgumentException(
          "«by» must not be empty: a correction has a name under it");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("«why» must not be empty: a correction has a reason");
    }
  }

  /** {@code door J. Jansen op 20 november 2026: de brief noemt twee dagen}. */
  String text() {
    return "door " + by.strip() + " op " + DutchDays.of(on) + ": " + why.strip();
  }
}
