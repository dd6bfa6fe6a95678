package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the words of a name stand in a letter that has the name itself nowhere. Such a letter was
 * found by them; beside the name they are not marked, for of that none is meant by itself.
 */
final class NamesApart {
  private final IndexSearcher searcher;
  private final int[] docs;
  private final Query query;
  private final PresentTerms terms;
  private final FoundAmong anywhere;

  /**
   * @param docs the documents of the hits
   * @param terms those of the hits
   */
  NamesApart(IndexSearcher searcher, int[] docs, Query query, PresentTerms terms) {
    this.searcher = searcher;
    this.docs = docs;
    this.query = query;
    this.terms = terms;
    this.anywhere = new FoundAmong(searcher, new Finds(searcher).translator(Ranking.USUAL), docs);
  }

  /** The spots of each hit, and in their order those of the words of names that it has not. */
  List<List<Spot>> beside(List<List<Spot>> marked) throws IOException {
    List<List<Spot>> all = new ArrayList<>(marked);
    for (Alternative name : query.alternatives()) {
      List<Clause> words = MarkedWords.ofName(query, name).toList();
      if (!words.isEmpty()) {
        add(all, name, words);
      }
    }
    return List.copyOf(all);
  }

  private void add(List<List<Spot>> marked, Alternative name, List<Clause> words)
      throws IOException {
    List<List<Spot>> apart = List.of();
    for (int i = 0; i < docs.length; i++) {
      if (!hasName(docs[i], name, marked.get(i).isEmpty())) {
        apart =
            apart.isEmpty()
                ? new Spots(searcher, MarkedWords.of(query, words, terms)).in(docs)
                : apart;
        marked.set(i, together(marked.get(i), apart.get(i)));
      }
    }
  }

  /** By whatever name; where another one is not marked, it stands in no text. */
  private boolean hasName(int doc, Alternative name, boolean isUnmarked) throws IOException {
    for (Alternative other : query.alternatives()) {
      boolean shows = other.how() == How.LITERAL || (other.how() == How.SYNONYM && !isUnmarked);
      if (shows && other.answersTheSame(name) && anywhere.has(doc, other.clause())) {
        return true;
      }
    }
    return false;
  }

  private static List<Spot> together(List<Spot> some, List<Spot> more) {
    return Stream.concat(some.stream(), more.stream()).sorted(Spot.IN_ORDER).toList();
  }
}
