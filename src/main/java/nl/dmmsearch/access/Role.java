package nl.dmmsearch.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the holder of a key may do. Each may do all that those before it may. */
public enum Role {
  /** Reads, as far as the access of the key goes. */
  READER("reader"),
  /** Offers, replaces and removes documents. */
  INDEXER("indexer"),
  /** Whatever there is to do. */
  ADMIN("admin");

  private final String value;

  Role(String value) {
    this.value = value;
  }

  /** The role as it is written. */
  public String value() {
    return value;
  }

  /** Whether whoever has this role may do what needs {@code needed}. */
  public boolean includes(Role needed) {
    return needed.compareTo(this) <= 0;
  }

  /** The role written as {@code value}, without regard to case. */
  public static Optional<Role> of(String value) {
    return Arrays.stream(values())
        .filter(role -> role.value.equals(value.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
