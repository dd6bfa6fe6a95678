package nl.dmmsearch.brief;

import java.util.Optional;

/**
 * Who may know that a document exists. The order is the order of clearance: whoever may see {@link
 * #INTERN} may see everything.
 */
public enum AccessLabel {
  /** Published, or meant to be: everybody may see it. */
  OPENBAAR("openbaar"),
  /** For readers with a key that says so; for anybody else it does not exist. */
  INTERN("intern");

  private final String value;

  AccessLabel(String value) {
    this.value = value;
  }

  /** The label as the API and the index write it. */
  public String value() {
    return value;
  }

  /** Whether a reader with this clearance may see a document with {@code label}. */
  public boolean allows(AccessLabel label) {
    return label.compareTo(this) <= 0;
  }

  /** The label written as {@code value}, without regard to case. */
  public static Optional<AccessLabel> of(String value) {
    return Values.find(values(), AccessLabel::value, value);
  }
}
