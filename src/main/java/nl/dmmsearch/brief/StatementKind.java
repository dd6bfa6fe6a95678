package nl.dmmsearch.brief;

import java.util.Optional;

/** What a sentence does that binds or positions the Netherlands. */
public enum StatementKind {
  /** It commits: something will be done, sent, paid, contributed or reported. */
  TOEZEGGING("toezegging", "Toezegging"),
  /** It takes a position: pleads, stresses, thinks, opposes. */
  STANDPUNT("standpunt", "Standpunt");

  private final String value;
  private final String label;

  StatementKind(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The kind as the API and the index write it. */
  public String value() {
    return value;
  }

  /** The kind as staff read it, in Dutch. */
  public String label() {
    return label;
  }

  /** The kind written as {@code value}, without regard to case. */
  public static Optional<StatementKind> of(String value) {
    return Values.find(values(), StatementKind::value, value);
  }
}
