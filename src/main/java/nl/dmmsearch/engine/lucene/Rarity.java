package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * How rare what is asked is among all briefs: what nearly all of them write tells less of one than
 * what few do. Whatever answers the same is as rare as the most common of that.
 */
final class Rarity {
  /** A beginning may have thousands of words; the first tell whether it is a common one. */
  private static final int ENOUGH = 16;

  private final int briefs;

  /** How many briefs have an answer. */
  private final Map<AskedPlaces, Integer> having = new HashMap<>();

  private Rarity(int briefs) {
    this.briefs = briefs;
  }

  static Rarity of(SoughtTerms sought, IndexReader index) throws IOException {
    var rarity = new Rarity(Math.max(1, index.getDocCount(Schema.BODY)));
    for (var same : sought.terms().entrySet()) {
      int most = most(same.getKey(), index);
      same.getValue().stream()
          .filter(answered -> answered.fit() != Fit.TYPED)
          .forEach(answered -> rarity.add(answered.words(), most));
    }
    Set<AskedPlaces> known = Set.copyOf(rarity.having.keySet());
    for (var other : sought.others().entrySet()) {
      if (!known.contains(other.getKey().words())) {
        for (Query query : other.getValue()) {
          rarity.add(other.getKey().words(), least(query, index));
        }
      }
    }
    return rarity;
  }

  private void add(AskedPlaces words, int briefsHaving) {
    having.merge(words, briefsHaving, Math::max);
  }

  private static int most(List<Term> terms, IndexReader index) throws IOException {
    int most = 0;
    for (Term term : terms.subList(0, Math.min(ENOUGH, terms.size()))) {
      most = Math.max(most, LayeredReader.having(index, term));
    }
    return most;
  }

  /** Several words together are at least as rare as the rarest of them. */
  private static int least(Query query, IndexReader index) throws IOException {
    var terms = new Terms();
    query.visit(terms);
    int least = Integer.MAX_VALUE;
    for (Term term : terms.met) {
      int briefsHaving = LayeredReader.having(index, term);
      least = briefsHaving == 0 ? least : Math.min(least, briefsHaving);
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  private static final class Terms extends QueryVisitor {
    private final Set<Term> met = new HashSet<>();

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        met.add(term);
      }
    }
  }

  /** A spot as rare as what it answers. */
  Spot spot(int start, int end, Answered answered) {
    int common = Math.max(1, having.getOrDefault(answered.words(), 1));
    return new Spot(start, end, answered, Math.log(1 + (double) briefs / common));
  }
}
