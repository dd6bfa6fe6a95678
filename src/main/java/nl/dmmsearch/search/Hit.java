package nl.dmmsearch.search;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.dmmsearch.brief.BriefSummary;

/**
 * A brief that answers the query.
 *
 * @param brief what a list shows of it
 * @param score higher is better; comparable within one answer; 0 where nothing was ranked
 * @param snippets best first, at most three
 * @param explanation why it was found, word by word; empty where that was not asked
 */
public record Hit(
    BriefSummary brief, double score, List<Snippet> snippets, List<Explanation> explanation) {
  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    explanation = List.copyOf(explanation);
  }

  /** The same hit, its explanation told otherwise. */
  Hit explained(UnaryOperator<List<Explanation>> told) {
    return new Hit(brief, score, snippets, told.apply(explanation));
  }
}
