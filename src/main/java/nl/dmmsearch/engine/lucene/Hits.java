package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

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
   */
  List<Hit> read(ScoreDoc[] found, Query query) throws IOException {
    var bodies = new ArrayList<Snippets.Body>();
    for (ScoreDoc doc : found) {
      Brief brief = stored.brief(doc.doc);
      bodies.add(new Snippets.Body(doc.doc, BodyText.of(brief)));
    }
    List<List<Snippet>> snippets = new Snippets(searcher).of(bodies, query);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < found.length; i++) {
      double score = query.ranksNothing() ? 0 : found[i].score;
      hits.add(new Hit(stored.summary(found[i].doc), score, snippets.get(i)));
    }
    return hits;
  }
}
