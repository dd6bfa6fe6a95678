package nl.dmmsearch.extract;

/** A document cannot be read; the message is the reason, fit to be shown to anybody. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String why) {
    super(why);
  }

  UnreadableException(String why, Throwable cause) {
    super(why, cause);
  }
}
