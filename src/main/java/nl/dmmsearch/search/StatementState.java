package nl.dmmsearch.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;

/**
 * What became of a promise, as far as a source says so. No promise is held to be kept because its
 * deadline is past, nor broken.
 */
public enum StatementState {
  /** A promise that was made, and of which no source says that it was kept or dropped. */
  OPEN("open"),
  /** A promise of which a source says that it was kept, or of the one that it repeats. */
  KEPT("kept"),
  /** A promise of which a source says that it will not be kept, and none that it was. */
  DROPPED("dropped");

  private final String value;

  StatementState(String value) {
    this.value = value;
  }

  /** The state as the API writes it. */
  public String value() {
    return value;
  }

  /** The state written as {@code value}, without regard to case. */
  public static Optional<StatementState> of(String value) {
    return Stream.of(values()).filter(state -> state.value.equalsIgnoreCase(value)).findFirst();
  }

  /** Whether a statement says by itself that an earlier promise was kept; advice is as yet none. */
  public static boolean saysKept(Statement statement) {
    return says(statement, How.FULFILS);
  }

  /** Whether a statement says by itself that an earlier promise will not be kept. */
  public static boolean saysDropped(Statement statement) {
    return says(statement, How.DROPS) && !saysKept(statement);
  }

  /**
   * Whether a statement is in this state.
   *
   * @param kept the ids of the promises of which someone says that they were kept
   * @param dropped the ids of those of which someone says that they will not be
   */
  public boolean holds(Statement statement, Set<String> kept, Set<String> dropped) {
    if (!isPromise(statement)) {
      return false;
    }
    boolean isKept = isAmong(kept, statement);
    boolean isDropped = isAmong(dropped, statement);
    return switch (this) {
      case OPEN -> !isKept && !isDropped;
      case KEPT -> isKept;
      case DROPPED -> isDropped && !isKept;
    };
  }

  /** Whether a promise, or the one that it repeats, is one of these. */
  private static boolean isAmong(Set<String> ids, Statement statement) {
    return ids.contains(statement.id())
        || statement.earlier().stream()
            .map(EarlierStatement::target)
            .anyMatch(target -> target != null && ids.contains(target));
  }

  /** Whether a statement promises something itself, so that it is open, kept or dropped. */
  public static boolean isPromise(Statement statement) {
    return statement.kind() == StatementKind.TOEZEGGING
        && statement.voice() == Voice.MINISTER
        && statement.earlier().stream().allMatch(earlier -> earlier.how() == How.REPEATS);
  }

  private static boolean says(Statement statement, How how) {
    return statement.voice() == Voice.MINISTER
        && statement.earlier().stream().anyMatch(earlier -> earlier.how() == how);
  }
}
