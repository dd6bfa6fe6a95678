package nl.dmmsearch.access;

import java.nio.file.Path;

/** Keys that cannot be read or written; the message is a sentence that says which file and why. */
public final class KeyFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyFileException(String what, Path file, Exception cause) {
    super("%s the keys in %s: %s".formatted(what, file, cause.getMessage()), cause);
  }
}
