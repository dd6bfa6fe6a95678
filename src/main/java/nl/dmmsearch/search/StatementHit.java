package nl.dmmsearch.search;

import java.util.List;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Statement;

/**
 * A statement that answers the query.
 *
 * @param statement with its sentence
 * @param brief that makes it
 * @param score higher is better; comparable within one answer; 0 where nothing was ranked
 * @param marks what matched in the sentence, ascending, not overlapping
 */
public record StatementHit(
    Statement statement, BriefSummary brief, double score, List<Mark> marks) {
  /** Checks that the marks lie in order within the sentence. */
  public StatementHit {
    marks = MarkedText.checked(statement.text(), marks);
  }

  /** The sentence as HTML: escaped, each match in {@code <mark>}, no other tag. */
  public String html() {
    return MarkedText.html(statement.text(), marks);
  }
}
