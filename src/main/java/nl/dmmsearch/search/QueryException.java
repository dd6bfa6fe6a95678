package nl.dmmsearch.search;

/** A query that cannot be answered at all; the message is for logs and the command line. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  QueryException(String message, Notice notice) {
    super(message + ", at " + notice.position());
    this.notice = notice;
  }

  /** What is wrong, in Dutch for the person who typed it, and where. */
  public Notice notice() {
    return notice;
  }
}
