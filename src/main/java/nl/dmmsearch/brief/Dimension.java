package nl.dmmsearch.brief;

import java.util.Optional;

/** The three lists of the taxonomy along which a brief is tagged. */
public enum Dimension {
  /** What it is about: {@code defensie-industrie}. */
  TOPIC("topic"),
  /** The mission or operation: {@code KFOR}. */
  MISSION("mission"),
  /** The weapon, unit or ability: {@code MQ-9 Reaper}. */
  CAPABILITY("capability");

  private final String value;

  Dimension(String value) {
    this.value = value;
  }

  /** The dimension as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The dimension written as {@code value}, without regard to case. */
  public static Optional<Dimension> of(String value) {
    return Values.find(values(), Dimension::value, value);
  }
}
