package nl.dmmsearch.cli;

/** A command that could not do anything; the message is the sentence that says why. */
final class NothingDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingDone(String message) {
    super(message);
  }
}
