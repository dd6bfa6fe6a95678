package nl.dmmsearch.brief;

import java.util.Optional;

/**
 * A remark on something that was not read with certainty.
 *
 * @param field the key of the brief that it is about, {@code letterDate}
 * @param certainty how sure the reading is
 * @param why the reason, in Dutch, for the person who checks it
 */
public record Reading(String field, Certainty certainty, String why) {

  /** How sure a reading is, where it is not simply sure. */
  public enum Certainty {
    /** Inferred from something that usually tells. */
    LIKELY("likely"),
    /** A guess that a person should look at. */
    UNCERTAIN("uncertain"),
    /** The text does not say. */
    MISSING("missing"),
    /** Set by a person, in place of what was read. */
    CORRECTED("corrected");

    private final String value;

    Certainty(String value) {
      this.value = value;
    }

    /** The certainty as the API and the index write it. */
    public String value() {
      return value;
    }

    /** The certainty written as {@code value}, without regard to case. */
    public static Optional<Certainty> of(String value) {
      return Values.find(values(), Certainty::value, value);
    }
  }
}
