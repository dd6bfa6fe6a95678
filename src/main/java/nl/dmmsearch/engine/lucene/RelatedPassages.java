package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.search.IndexSearcher;

/**
 * Passages with what only has to do with a word, for letters that have nothing nearer to it: a
 * reader who is told so sees where. Each shows something that those before it do not.
 */
final class RelatedPassages {
  static final RelatedPassages NONE = new RelatedPassages(List.of(), List.of());

  /** What each thing that is looked for answers of the query. */
  private final List<AskedPlaces> answered;

  /** Of each hit, where it has those things; a spot is of the place of its thing in that list. */
  private final List<List<Spot>> found;

  private RelatedPassages(List<AskedPlaces> answered, List<List<Spot>> found) {
    this.answered = List.copyOf(answered);
    this.found = List.copyOf(found);
  }

  /**
   * @param docs the documents of the hits
   * @param marked of each hit, where it has what is marked
   */
  static RelatedPassages of(
      IndexSearcher searcher, int[] docs, Query query, List<List<Spot>> marked, PresentTerms terms)
      throws IOException {
    List<Alternative> related =
        query.alternatives().stream().filter(a -> a.how() == How.RELATED).toList();
    boolean wanted = marked.contains(List.<Spot>of()) || !Ranking.areMany(query.words());
    if (related.isEmpty() || !wanted) {
      return NONE;
    }
    List<Marking> sought = MarkedWords.related(query, terms);
    var apart = new ArrayList<Marking>();
    for (int i = 0; i < sought.size(); i++) {
      apart.add(new Marking(sought.get(i).query(), new AskedPlaces(i, i + 1), Fit.NAME));
    }
    return new RelatedPassages(
        sought.stream().map(marking -> marking.answers().words()).toList(),
        new Spots(searcher, apart).in(docs));
  }

  /**
   * The passages of a hit, best first.
   *
   * @param marked where it has what is marked
   * @param most how many there may be
   */
  List<PassageFinder.Found> in(int hit, PassageFinder finder, List<Spot> marked, int most) {
    if (found.isEmpty() || most < 1) {
      return List.of();
    }
    var has = new BitSet();
    marked.forEach(spot -> has.set(spot.words().from(), spot.words().to()));
    List<Spot> left = found.get(hit).stream().filter(spot -> isMissing(spot, has)).toList();
    var passages = new ArrayList<PassageFinder.Found>();
    while (passages.size() < most && !left.isEmpty()) {
      PassageFinder.Found next = finder.best(left, 1).getFirst();
      passages.add(next.unmarked());
      var shown = new BitSet();
      left.stream().filter(next::has).forEach(spot -> shown.set(spot.words().from()));
      left = left.stream().filter(spot -> !shown.get(spot.words().from())).toList();
      if (shown.isEmpty()) {
        break;
      }
    }
    return passages;
  }

  /** Whether it answers something that is not marked. */
  private boolean isMissing(Spot spot, BitSet has) {
    AskedPlaces places = answered.get(spot.words().from());
    return has.nextClearBit(places.from()) < places.to();
  }
}
