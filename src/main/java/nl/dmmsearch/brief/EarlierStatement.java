package nl.dmmsearch.brief;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of one that was made before.
 *
 * @param how it stands to that one, as the source says; nothing is inferred
 * @param text the words that say so, {@code zoals toegezegd}
 * @param target the earlier statement; null where it is not known here
 * @param brief that made it; null where it is not known here
 */
public record EarlierStatement(
    How how, String text, @Nullable String target, @Nullable BriefId brief) {
  /** One whose statement is not known. */
  public EarlierStatement(How how, String text) {
    this(how, text, null, null);
  }

  /** Checks that there are words, and that a statement is known with its brief. */
  public EarlierStatement {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the words that point back are kept");
    }
    if (target != null && brief == null) {
      throw new IllegalArgumentException("a statement is known with its brief: " + target);
    }
  }

  /** Whether the earlier statement is known to be one of this brief. */
  public boolean isIn(BriefId other) {
    return other.equals(brief);
  }

  /** How a statement stands to an earlier one. */
  public enum How {
    /** It says it again. */
    REPEATS("repeats"),
    /** It says that it was done. */
    FULFILS("fulfils"),
    /** It says that it will not be done. */
    DROPS("drops");

    private final String value;

    How(String value) {
      this.value = value;
    }

    /** The relation as the API and the index write it. */
    public String value() {
      return value;
    }

    /** The relation written as {@code value}, without regard to case. */
    public static Optional<How> of(String value) {
      return Values.find(values(), How::value, value);
    }
  }
}
