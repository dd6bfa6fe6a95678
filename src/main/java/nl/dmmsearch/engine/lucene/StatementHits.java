package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.StatementHit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Turns documents found into statements, each with what matched in its sentence. */
final class StatementHits {
  /** No sentence is cut into so many passages. */
  private static final int ALL = 10_000;

  private final IndexSearcher said;
  private final StoredBriefs briefs;
  private final StoredBriefs statements;

  StatementHits(IndexSearcher briefs, IndexSearcher said) {
    this.said = said;
    this.briefs = new StoredBriefs(briefs.getIndexReader());
    this.statements = new StoredBriefs(said.getIndexReader());
  }

  /** The hits, in the order of {@code found}. */
  List<StatementHit> read(ScoreDoc[] found, Query query) throws IOException {
    boolean ranked = !query.ranksNothing() && found.length > 0;
    Map<Integer, BodyText> sentences = new HashMap<>();
    var read = new ArrayList<Statement>();
    for (ScoreDoc doc : found) {
      Statement statement = statements.read(doc.doc, Schema.STATEMENT, Statement.class);
      read.add(statement);
      sentences.put(doc.doc, sentence(statement));
    }
    List<List<Mark>> marks = ranked ? marks(found, sentences, query) : List.of();
    var hits = new ArrayList<StatementHit>();
    for (int i = 0; i < found.length; i++) {
      hits.add(
          new StatementHit(
              read.get(i),
              briefs.listingBehind(found[i].doc).brief(),
              ranked ? found[i].score : 0,
              ranked ? marks.get(i) : List.of()));
    }
    return hits;
  }

  private static BodyText sentence(Statement statement) {
    return new BodyText(
        List.of(new Section(null, 1, "s", statement.text(), List.of(), List.of())), 1);
  }

  private List<List<Mark>> marks(ScoreDoc[] found, Map<Integer, BodyText> sentences, Query query)
      throws IOException {
    int[] docs = Arrays.stream(found).mapToInt(doc -> doc.doc).toArray();
    var words = MarkedWords.of(query, new PresentTerms(said.getIndexReader(), docs));
    return new PassageFinder(said, sentences)
        .find(words, docs, ALL).stream().map(StatementHits::placed).toList();
  }

  /** A long sentence is shown whole, though passages of it are cut. */
  private static List<Mark> placed(List<PassageFinder.Found> passages) {
    return passages.stream()
        .flatMap(passage ->
            passage.marks().stream()
                .map(
                    mark -> new Mark(passage.start() + mark.start(), passage.start() + mark.end())))
        .sorted(Comparator.comparingInt(Mark::start))
        .toList();
  }
}
