package nl.dmmsearch.brief;

import java.util.Optional;

/** How a statement came to be written down. */
public enum Voice {
  /** Said or written to parliament. */
  MINISTER("minister", "Aan de Kamer"),
  /** Advice to a minister on what to say. */
  ADVIES("advies", "Advies aan de minister");

  private final String value;
  private final String label;

  Voice(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The voice as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The voice as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The voice written as {@code value}, without regard to case. */
  public static Optional<Voice> of(String value) {
    return Values.find(values(), Voice::value, value);
  }
}
