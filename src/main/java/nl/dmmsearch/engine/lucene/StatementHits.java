package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.StatementHit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Turns documents found into statements, each with what matched in its sentence. */
final class StatementHits {
  private final IndexSearcher said;
  private final StoredBriefs briefs;
  private final StoredBriefs statements;

  StatementHits(IndexSearcher briefs, IndexSearcher said) {
    this.said = said;
    this.briefs = StoredBriefs.of(briefs);
    this.statements = new StoredBriefs(said.getIndexReader());
  }

  /** The hits, in the order of {@code found}. */
  List<StatementHit> read(ScoreDoc[] found, Query query) throws IOException {
    boolean ranked = !query.ranksNothing() && found.length > 0;
    List<List<Spot>> spots = ranked ? spots(found, query) : List.of();
    var hits = new ArrayList<StatementHit>();
    for (int i = 0; i < found.length; i++) {
      Statement statement = statements.read(found[i].doc, Schema.STATEMENT, Statement.class);
      hits.add(
          new StatementHit(
              statement,
              briefs.listingBehind(found[i].doc).brief(),
              ranked ? found[i].score : 0,
              ranked ? Marks.of(spots.get(i), statement.text(), 0) : List.of()));
    }
    return hits;
  }

  private List<List<Spot>> spots(ScoreDoc[] found, Query query) throws IOException {
    int[] docs = Arrays.stream(found).mapToInt(doc -> doc.doc).toArray();
    return MarkedWords.in(said, docs, query, new PresentTerms(said.getIndexReader(), docs));
  }
}
