package nl.dmmsearch.http;

/** Knows a disk that is full by what failed on it. */
public final class FullDisk {
  private FullDisk() {}

  /** Whether something failed because there is no room, by the words of the system. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String why = String.valueOf(cause.getMessage());
      if (why.contains("No space left on device") || why.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
