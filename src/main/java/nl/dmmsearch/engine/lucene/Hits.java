package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Turns documents found into hits. */
final class Hits {
  private final IndexSearcher searcher;
  private final StoredBriefs stored;

  Hits(IndexSearcher searcher) {
    this.searcher = searcher;
    this.stored = new StoredBriefs(searcher.getIndexReader());
  }

  /**
   * The hits, in the order of {@code found}.
   *
   * @param query whose matches the snippets show
   * @param explain whether to say why each was found
   */
  List<Hit> read(ScoreDoc[] found, Query query, boolean explain) throws IOException {
    boolean ranked = !query.ranksNothing() && found.length > 0;
    List<Snippets.Body> bodies = ranked || explain ? bodies(found) : List.of();
    List<List<Snippet>> snippets = ranked ? new Snippets(searcher).of(bodies, query) : List.of();
    var headings = new FoundHeadings(PresentTerms.known(searcher.getIndexReader()));
    List<Clause> inHeadings = ranked ? FoundHeadings.asked(query) : List.of();
    @Nullable Reasons reasons = explain ? new Reasons(searcher, query) : null;
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < found.length; i++) {
      Listing listing = stored.listing(found[i].doc);
      List<Snippet> matching =
          inHeadings.isEmpty()
              ? ranked ? snippets.get(i) : List.of()
              : Snippets.together(
                  headings.beginnings(bodies.get(i).text(), inHeadings), snippets.get(i));
      hits.add(
          new Hit(
              listing.brief(),
              ranked ? found[i].score : 0,
              matching.isEmpty() ? listing.lead() : matching,
              reasons == null
                  ? List.of()
                  : reasons.of(found[i].doc, listing.brief(), bodies.get(i).text())));
    }
    return hits;
  }

  private List<Snippets.Body> bodies(ScoreDoc[] found) throws IOException {
    var bodies = new ArrayList<Snippets.Body>();
    for (ScoreDoc doc : found) {
      bodies.add(new Snippets.Body(doc.doc, BodyText.of(stored.brief(doc.doc))));
    }
    return bodies;
  }
}
