package nl.dmmsearch.brief;

import java.util.Optional;

/** The house of parliament that a brief was sent to or comes from. */
public enum Chamber {
  /** The senate. */
  EERSTE_KAMER("eerste-kamer", "Eerste Kamer", "I"),
  /** The house of representatives. */
  TWEEDE_KAMER("tweede-kamer", "Tweede Kamer", "II");

  private final String value;
  private final String label;
  private final String numeral;

  Chamber(String value, String label, String numeral) {
    this.value = value;
    this.label = label;
    this.numeral = numeral;
  }

  /** The chamber as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The chamber as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The numeral that a citation of its papers carries: {@code Kamerstukken II}. */
  public String numeral() {
    return numeral;
  }

  /** The chamber written as {@code value}, without regard to case. */
  public static Optional<Chamber> of(String value) {
    return Values.find(values(), Chamber::value, value);
  }
}
