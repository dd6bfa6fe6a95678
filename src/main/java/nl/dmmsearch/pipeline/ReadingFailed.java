package nl.dmmsearch.pipeline;

/** Reading a document came to nothing; the message is the reason. */
final class ReadingFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final Retry retry;

  ReadingFailed(String why, Retry retry, Throwable cause) {
    super(why, cause);
    this.retry = retry;
  }

  Retry retry() {
    return retry;
  }

  /** When it is worth another try. */
  enum Retry {
    WHEN_CHANGED,
    WITH_MORE_TIME,
    NEXT_RUN
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
