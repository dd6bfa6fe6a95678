package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says why a file cannot be read, without the place on this machine where it lies. */
final class Reasons {
  private Reasons() {}

  static String of(Exception failure) {
    return switch (failure) {
      case FileSystemLoopException loop -> "links back to a folder above it";
      case AccessDeniedException denied -> "may not be read (permission denied)";
      case NoSuchFileException gone -> "does not exist (a dangling link, or just removed)";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case FileSystemException other -> "cannot be read (" + other.getClass().getSimpleName() + ")";
      default -> String.valueOf(failure.getMessage());
    };
  }

  /** The same failure, fit to be shown to anybody. */
  static IOException shown(IOException failure) {
    return new IOException(of(failure), failure);
  }
}
