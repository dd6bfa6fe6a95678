package nl.dmmsearch.lexicon;

/** The lexicon cannot be made; the message is a sentence for whoever asked for it. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }
}
