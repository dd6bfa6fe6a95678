package nl.dmmsearch.archive;

import java.nio.file.Path;

/** Another process is writing; the message is a sentence that names it. */
public final class LockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockedException(Path folder, String holder) {
    super(
        "another process is writing to the index in %s (%s): wait for it, or stop it"
            .formatted(folder, holder));
  }
}
