package nl.dmmsearch.search;

/** A query that cannot be answered at all. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  QueryException(String text, int position) {
    super(text + " (at " + position + ")");
    this.notice = new Notice(text, position);
  }

  /** What is wrong, in Dutch for the person who typed it, and where. */
  public Notice notice() {
    return notice;
  }
}
