package nl.dmmsearch.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import nl.dmmsearch.http.FullDisk;

/** What to do where a disk, and no file on it, is what is wrong. */
final class DiskAdvice {
  private DiskAdvice() {}

  /** A sentence to follow that of a failure; empty where the disk is not the cause. */
  static String on(Throwable failure) {
    if (FullDisk.isCauseOf(failure)) {
      return "; the disk is full: make room and do it again, what was reported before is there";
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String why = String.valueOf(cause.getMessage());
      if (cause instanceof ReadOnlyFileSystemException || why.contains("Read-only file system")) {
        return "; the disk can only be read: mount it for writing, or name another folder with --index";
      }
      if (cause instanceof AccessDeniedException) {
        return "; this user may not write there: give it the right, or name another folder with --index";
      }
    }
    return "";
  }
}
