package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * One word that is written together or in pieces, as F-16 is F16 and F 16, in fields that are read
 * as one text. Each place where it stands is one mention of one word, however many of these
 * spellings it is; and it is as rare as that word is, not as its pieces are in titles.
 */
final class ForkedWord extends Query {
  /** Scores nothing but how often something is there. */
  private static final Similarity MENTIONS =
      new Similarity() {
        @Override
        public long computeNorm(FieldInvertState state) {
          throw new UnsupportedOperationException("nothing is indexed with it");
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
          return new SimScorer() {
            @Override
            public float score(float mentions, long length) {
              return boost * mentions;
            }
          };
        }
      };

  private final List<In> fields;
  private final Query mentions;

  /**
   * The word in one field.
   *
   * @param field where it is looked for
   * @param word its spellings; of what stands in one place the best counts
   * @param whole the word as it is written together
   */
  record In(Weighted field, Query word, Term whole) {
    private Query weighed() {
      return field.weight() == 1 ? word : new BoostQuery(word, field.weight());
    }
  }

  /**
   * @param fields 1 or more, of one layer
   */
  ForkedWord(List<In> fields) {
    this.fields = List.copyOf(fields);
    this.mentions = ClauseTranslator.any(fields.stream().map(In::weighed).toList());
  }

  /** The same by Lucene's own queries, each mention weighed by its field alone. */
  Query plain() {
    return mentions;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      return searcher.createWeight(searcher.rewrite(mentions), mode, boost);
    }
    var counting = new IndexSearcher(searcher.getTopReaderContext());
    counting.setSimilarity(MENTIONS);
    counting.setQueryCache(null);
    Query counted = counting.rewrite(mentions);
    return new Weighed(
        counting.createWeight(counted, ScoreMode.COMPLETE, 1),
        searcher
            .getSimilarity()
            .scorer(boost, texts(searcher), statistics(searcher.getIndexReader())));
  }

  private CollectionStatistics texts(IndexSearcher searcher) throws IOException {
    return LayeredWordWeight.texts(searcher, fields.stream().map(In::field).toList());
  }

  /** Where it is nowhere written together, it is as rare as the rarest of its pieces. */
  private TermStatistics statistics(IndexReader index) throws IOException {
    int having = 0;
    for (In in : fields) {
      having = Math.max(having, LayeredReader.having(index, in.whole));
    }
    for (int i = 0; having == 0 && i < fields.size(); i++) {
      having = havingPieces(index, fields.get(i).word);
    }
    int some = Math.max(1, having);
    return new TermStatistics(fields.getFirst().whole.bytes(), some, some);
  }

  private static int havingPieces(IndexReader index, Query word) throws IOException {
    var pieces = new HashSet<Term>();
    word.visit(QueryVisitor.termCollector(pieces));
    int least = 0;
    for (Term piece : pieces) {
      int having = LayeredReader.having(index, piece);
      least = least == 0 || (having > 0 && having < least) ? having : least;
    }
    return least;
  }

  private final class Weighed extends FilterWeight {
    private final SimScorer scorer;

    Weighed(Weight mentions, SimScorer scorer) {
      super(ForkedWord.this, mentions);
      this.scorer = scorer;
    }

    private TextLengths lengths(LeafReaderContext leaf) throws IOException {
      return LayeredReader.lengths(leaf.reader(), fields.stream().map(In::field).toList());
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new Supplier(supplier, lengths(leaf), scorer);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Explanation found = in.explain(leaf, doc);
      return found.isMatch() ? scorer.explain(found, lengths(leaf).of(doc)) : found;
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier mentions;
    private final TextLengths lengths;
    private final SimScorer scorer;

    Supplier(ScorerSupplier mentions, TextLengths lengths, SimScorer scorer) {
      this.mentions = mentions;
      this.lengths = lengths;
      this.scorer = scorer;
    }

    @Override
    public Scorer get(long lead) throws IOException {
      return new FilterScorer(mentions.get(lead)) {
        @Override
        public float score() throws IOException {
          return scorer.score(in.score(), lengths.of(docID()));
        }

        @Override
        public float getMaxScore(int upTo) {
          return Float.POSITIVE_INFINITY;
        }
      };
    }

    @Override
    public long cost() {
      return mentions.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    mentions.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return mentions.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && fields.equals(((ForkedWord) other).fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), fields);
  }
}
