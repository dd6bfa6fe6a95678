package nl.dmmsearch.engine.lucene;

import java.util.List;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.search.Snippet;

/**
 * What a list of hits needs of a brief, so that it need not read the text.
 *
 * @param brief what is shown of it
 * @param lead its first words, shown where nothing in the text matched; empty where it has no text
 */
record Listing(BriefSummary brief, List<Snippet> lead) {
  Listing {
    lead = List.copyOf(lead);
  }
}
