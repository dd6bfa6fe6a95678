package nl.dmmsearch.brief;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor in a debate.
 *
 * @param role in the debate
 * @param name the surname as the report has it, {@code Van der Burg}; null where it only gives the
 *     role
 * @param party {@code VVD}; null where the report names none
 */
public record Speaker(Role role, @Nullable String name, @Nullable String party) {
  /** {@code Van der Burg (VVD)}; the role where the report names no one. */
  public String label() {
    return name == null ? role.label() : party == null ? name : name + " (" + party + ")";
  }

  /** In which role someone speaks. */
  public enum Role {
    /** Who leads the debate. */
    VOORZITTER("voorzitter", "De voorzitter"),
    /** A member of parliament. */
    KAMERLID("kamerlid", "Kamerlid"),
    /** A minister or state secretary. */
    BEWINDSPERSOON("bewindspersoon", "Bewindspersoon"),
    /** A guest or civil servant. */
    OVERIG("overig", "Spreker");

    private final String value;
    private final String label;

    Role(String value, String label) {
      this.value = value;
      this.label = label;
    }

    /** The role as the API and the index write it. */
    public String value() {
      return value;
    }

    /** The role as staff read it, in Dutch. */
    public String label() {
      return label;
    }

    /** The role written as {@code value}, without regard to case. */
    public static Optional<Role> of(String value) {
      return Values.find(values(), Role::value, value);
    }
  }
}
