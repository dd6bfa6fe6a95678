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
  /** A promise that was made, and of which no source says that it was kept. */
  OPEN("open"),
  /** A promise of which a source says that it was kept, or of the one that it repeats. */
  KEPT("kept");

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
    return statement.voice() == Voice.MINISTER && fulfils(statement);
  }

  /**
   * Whether a statement is in this state.
   *
   * @param kept the ids of the promises of which someone says that they were kept
   */
  public boolean holds(Statement statement, Set<String> kept) {
    if (!isPromise(statement)) {
      return false;
    }
    boolean isKept =
        kept.contains(statement.id())
            || statement.earlier().stream()
                .map(EarlierStatement::target)
                .anyMatch(target -> target != null && kept.contains(target));
    return isKept == (this == KEPT);
  }

  /** Whether a statement promises something itself, so that it is open or kept. */
  public static boolean isPromise(Statement statement) {
    return statement.kind() == StatementKind.TOEZEGGING
        && statement.voice() == Voice.MINISTER
        && statement.earlier().stream().allMatch(earlier -> earlier.how() == How.REPEATS);
  }

  private static boolean fulfils(Statement statement) {
    return statement.earlier().stream().anyMatch(earlier -> earlier.how() == How.FULFILS);
  }
}
