package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The spots in some documents of one segment. */
final class LeafSpots {
  private final LeafReaderContext leaf;
  private final int[] docs;
  private final List<List<Spot>> found;
  private final Map<String, TermsEnum> fields = new HashMap<>();
  private final Rarity rarity;

  /**
   * @param docs numbers in the whole index, ascending
   * @param rarity of what is answered
   */
  LeafSpots(LeafReaderContext leaf, int[] docs, Rarity rarity) {
    this.leaf = leaf;
    this.docs = docs;
    this.rarity = rarity;
    this.found = Arrays.stream(docs).<List<Spot>>mapToObj(doc -> new ArrayList<>()).toList();
  }

  /** By document. */
  Map<Integer, List<Spot>> of(Map<List<Term>, Set<Answered>> terms, Map<Answered, Weight> others)
      throws IOException {
    for (var same : terms.entrySet()) {
      for (Term term : same.getKey()) {
        for (Term kept : kept(term)) {
          term(kept, same.getValue());
        }
      }
    }
    for (var other : others.entrySet()) {
      others(other.getValue(), other.getKey());
    }
    Map<Integer, List<Spot>> spots = new HashMap<>();
    for (int i = 0; i < docs.length; i++) {
      spots.put(docs[i], Spot.different(found.get(i)));
    }
    return spots;
  }

  /** Of a part of a compound the index says that it is one; a text read by itself does not. */
  private List<Term> kept(Term term) throws IOException {
    return leaf.reader().terms(Schema.BODY) == null ? List.of(term) : LayeredReader.kept(term);
  }

  private void term(Term term, Set<Answered> answers) throws IOException {
    TermsEnum terms = terms(term.field());
    if (!terms.seekExact(term.bytes())) {
      return;
    }
    boolean isPart = Layer.isOfPart(term.bytes());
    PostingsEnum places = terms.postings(null, PostingsEnum.OFFSETS);
    for (int i = 0; i < docs.length; i++) {
      int doc = docs[i] - leaf.docBase;
      int at = places.docID() < doc ? places.advance(doc) : places.docID();
      for (int left = at == doc ? places.freq() : 0; left > 0; left--) {
        places.nextPosition();
        for (Answered answered : answers) {
          Answered here = isPart ? answered.byPart() : answered;
          found.get(i).add(rarity.spot(places.startOffset(), places.endOffset(), here));
        }
      }
    }
  }

  private TermsEnum terms(String field) throws IOException {
    TermsEnum known = fields.get(field);
    if (known == null) {
      Terms terms = leaf.reader().terms(field);
      known = terms == null ? TermsEnum.EMPTY : terms.iterator();
      fields.put(field, known);
    }
    return known;
  }

  private void others(Weight weight, Answered answered) throws IOException {
    BitSet matching = matching(weight);
    for (int i = 0; i < docs.length; i++) {
      Matches matches = matching.get(i) ? weight.matches(leaf, docs[i] - leaf.docBase) : null;
      if (matches != null) {
        var spots = new Matched(found.get(i), answered, rarity);
        spots.add(matches.getMatches(Schema.PARTS));
        spots.add(matches.getMatches(Schema.EXACT));
      }
    }
  }

  /**
   * Which of the documents match at all, looked up together: to say where one matches, all terms
   * are looked up anew for each.
   */
  private BitSet matching(Weight weight) throws IOException {
    var matching = new BitSet();
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return matching;
    }
    TwoPhaseIterator check = scorer.twoPhaseIterator();
    DocIdSetIterator near = check == null ? scorer.iterator() : check.approximation();
    for (int i = 0; i < docs.length; i++) {
      int doc = docs[i] - leaf.docBase;
      int at = near.docID() < doc ? near.advance(doc) : near.docID();
      matching.set(i, at == doc && (check == null || check.matches()));
    }
    return matching;
  }

  /** Takes up what Lucene matches: where a match has parts, those and not the space between. */
  private record Matched(List<Spot> spots, Answered answered, Rarity rarity) {
    void add(@Nullable MatchesIterator matches) throws IOException {
      while (matches != null && matches.next()) {
        MatchesIterator parts = matches.getSubMatches();
        if (parts != null) {
          add(parts);
        } else {
          spots.add(rarity.spot(matches.startOffset(), matches.endOffset(), answered));
        }
      }
    }
  }
}
