package nl.dmmsearch.archive;

/** An archive that cannot be used; the message is a sentence that says which file and why. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
