package nl.dmmsearch.engine;

import org.jspecify.annotations.Nullable;

/** An index that cannot be used; the message is a sentence that says which, why, and what to do. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What is wrong, for callers that answer differently to it. */
  public enum Kind {
    /** There is no index at that place yet. */
    MISSING,
    /** Another process is writing to it. */
    LOCKED,
    /** It was made by another version of the software, and must be made again. */
    OTHER_VERSION,
    /** Reading or writing failed. */
    FAILED
  }

  /** An exception without a cause of its own. */
  public EngineException(Kind kind, String message) {
    this(kind, message, null);
  }

  /** An exception that another one led to. */
  public EngineException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
