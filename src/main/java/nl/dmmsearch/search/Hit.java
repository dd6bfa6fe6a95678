package nl.dmmsearch.search;

import java.util.List;
import nl.dmmsearch.brief.BriefSummary;

/**
 * A brief that answers the query.
 *
 * @param brief what a list shows of it
 * @param score higher is better; comparable within one answer; 0 where nothing was ranked
 * @param snippets best first, at most three
 */
public record Hit(BriefSummary brief, double score, List<Snippet> snippets) {
  /** Copies the list. */
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
