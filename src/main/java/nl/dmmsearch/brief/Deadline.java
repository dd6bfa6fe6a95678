package nl.dmmsearch.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a statement says that something will be done, or until which it holds.
 *
 * @param value the last day that the words allow; null where no calendar tells it, as of {@code
 *     voor het volgende commissiedebat}
 * @param text the words, {@code voor de zomer van 2025}
 */
public record Deadline(@Nullable LocalDate value, String text) {
  /** Checks that there are words. */
  public Deadline {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a deadline keeps its words");
    }
  }
}
