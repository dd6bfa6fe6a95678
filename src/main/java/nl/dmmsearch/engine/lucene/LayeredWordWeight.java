package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/** What a {@link LayeredWord} weighs in one state of the index. */
final class LayeredWordWeight extends Weight {
  private final LayeredWord word;
  private final IndexSearcher searcher;
  private final ScoreMode mode;
  private final float boost;

  /** The terms that the index has, each once. */
  private final Map<Term, TermStates> terms = new LinkedHashMap<>();

  private final List<Scored> layers = new ArrayList<>();

  /**
   * A layer that any document has the word in.
   *
   * @param scorer of how often and in how long a text
   */
  private record Scored(LayeredWord.In layer, SimScorer scorer) {}

  LayeredWordWeight(LayeredWord word, IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    super(word);
    this.word = word;
    this.searcher = searcher;
    this.mode = mode;
    this.boost = boost;
    for (LayeredWord.In layer : word.layers()) {
      look(layer);
    }
  }

  /** As in {@link org.apache.lucene.search.CombinedFieldQuery}. */
  private void look(LayeredWord.In layer) throws IOException {
    int docFreq = 0;
    long mentions = 0;
    for (Weighted field : layer.fields()) {
      int most = 0;
      long total = 0;
      for (Term kept : LayeredReader.kept(new Term(field.field(), layer.term()))) {
        TermStates states = states(kept);
        most = Math.max(most, states.docFreq());
        total += states.docFreq() == 0 ? 0 : states.totalTermFreq();
      }
      docFreq = Math.max(docFreq, most);
      mentions += (long) (field.weight() * total);
    }
    if (docFreq > 0 && mode.needsScores()) {
      var statistics = new TermStatistics(layer.term(), docFreq, Math.max(mentions, docFreq));
      layers.add(
          new Scored(
              layer,
              searcher
                  .getSimilarity()
                  .scorer(boost * layer.weight(), texts(searcher, layer.fields()), statistics)));
    }
  }

  private TermStates states(Term kept) throws IOException {
    TermStates states = terms.get(kept);
    if (states == null) {
      states = LayeredReader.places(searcher, kept);
      terms.put(kept, states);
    }
    return states;
  }

  /** What is known of several fields that are read as one text. */
  static CollectionStatistics texts(IndexSearcher searcher, List<Weighted> fields)
      throws IOException {
    long docs = 0;
    long sumDocFreq = 0;
    long length = 0;
    for (Weighted field : fields) {
      CollectionStatistics texts = searcher.collectionStatistics(field.field());
      if (texts != null) {
        docs = Math.max(docs, texts.docCount());
        sumDocFreq = Math.max(sumDocFreq, texts.sumDocFreq());
        length += (long) (field.weight() * texts.sumTotalTermFreq());
      }
    }
    return new CollectionStatistics(
        fields.getFirst().field(),
        searcher.getIndexReader().maxDoc(),
        docs,
        Math.max(length, sumDocFreq),
        sumDocFreq);
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    Map<Term, PostingsEnum> postings = new LinkedHashMap<>();
    long cost = 0;
    for (var term : terms.entrySet()) {
      PostingsEnum here = postings(leaf, term.getKey(), term.getValue());
      if (here != null) {
        postings.put(term.getKey(), here);
        cost += here.cost();
      }
    }
    return postings.isEmpty() ? null : new Supplier(leaf, postings, cost);
  }

  private @Nullable PostingsEnum postings(LeafReaderContext leaf, Term term, TermStates states)
      throws IOException {
    var supplier = states.get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return null;
    }
    TermsEnum all = leaf.reader().terms(term.field()).iterator();
    all.seekExact(term.bytes(), state);
    return all.postings(null, mode.needsScores() ? PostingsEnum.FREQS : PostingsEnum.NONE);
  }

  private final class Supplier extends ScorerSupplier {
    private final LeafReaderContext leaf;
    private final Map<Term, PostingsEnum> postings;
    private final long cost;

    Supplier(LeafReaderContext leaf, Map<Term, PostingsEnum> postings, long cost) {
      this.leaf = leaf;
      this.postings = postings;
      this.cost = cost;
    }

    @Override
    public Scorer get(long lead) throws IOException {
      List<LayeredWordScorer.Scored> scored = new ArrayList<>();
      for (Scored each : layers) {
        scored.add(scored(each));
      }
      return new LayeredWordScorer(List.copyOf(postings.values()), scored, lead);
    }

    private LayeredWordScorer.Scored scored(Scored each) throws IOException {
      List<PostingsEnum> found = new ArrayList<>();
      List<Float> weights = new ArrayList<>();
      List<Weighted> fields = each.layer().fields();
      for (Weighted field : fields) {
        for (Term kept : LayeredReader.kept(new Term(field.field(), each.layer().term()))) {
          PostingsEnum here = postings.get(kept);
          if (here != null) {
            found.add(here);
            weights.add(field.weight());
          }
        }
      }
      return new LayeredWordScorer.Scored(
          found, weights, LayeredReader.lengths(leaf.reader(), fields), each.scorer());
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
    return plain().explain(leaf, doc);
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
    return plain().matches(leaf, doc);
  }

  private Weight plain() throws IOException {
    return searcher.createWeight(searcher.rewrite(word.plain()), mode, boost);
  }
}
