package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.IndexSearcher;

/** The passages that show why briefs were found. */
final class Snippets {
  static final int MOST = 3;

  /** Of each hit, where it has what the query marks. */
  private final List<List<Spot>> marked;

  private final RelatedPassages related;

  private final LentMarks lent;

  /**
   * @param docs the documents of the hits
   */
  Snippets(IndexSearcher searcher, int[] docs, Query query) throws IOException {
    this.lent = new LentMarks(query);
    var terms = new PresentTerms(searcher.getIndexReader(), docs);
    List<List<Spot>> named = MarkedWords.in(searcher, docs, query, terms);
    this.marked = new NamesApart(searcher, docs, query, terms).beside(named);
    this.related = RelatedPassages.of(searcher, docs, query, marked, terms);
  }

  /**
   * The passages of a hit that answer the query, best first; none where none do. Of a word that it
   * has not, what has to do with it says why the brief was found.
   *
   * @param text of the hit
   */
  List<Snippet> of(int hit, KeptText text) {
    var finder = new PassageFinder(text);
    List<PassageFinder.Found> found = finder.best(marked.get(hit), MOST);
    List<PassageFinder.Found> beside =
        related.in(hit, finder, marked.get(hit), MOST - found.size()).stream()
            .filter(one -> found.stream().noneMatch(other -> other.start() == one.start()))
            .toList();
    return Stream.concat(found.stream(), beside.stream())
        .map(passage -> snippet(text, passage))
        .toList();
  }

  /**
   * Passages under headings that were asked for and passages of which words were: one of the first
   * kind comes first, and what is left of the places is for the second before the first.
   */
  static List<Snippet> together(List<Snippet> underHeadings, List<Snippet> marked) {
    List<Snippet> under =
        underHeadings.stream()
            .filter(one -> marked.stream().noneMatch(other -> other.text().equals(one.text())))
            .toList();
    return Stream.of(under.stream().limit(1), marked.stream(), under.stream().skip(1))
        .flatMap(snippets -> snippets)
        .limit(MOST)
        .toList();
  }

  /**
   * Passages of a text and, where its letterhead has words that it has not, at least one of that
   * behind them.
   */
  static List<Snippet> behind(List<Snippet> found, List<Snippet> letterhead) {
    int room = letterhead.isEmpty() ? MOST : MOST - 1;
    return Stream.concat(found.stream().limit(room), letterhead.stream()).limit(MOST).toList();
  }

  /** The first words of a text, for where nothing in it matched. */
  static List<Snippet> lead(BodyText text) {
    for (int i = 0; i < text.parts().size(); i++) {
      Section part = text.parts().get(i);
      int[] bounds = Passages.first(part.text());
      if (bounds[1] > bounds[0]) {
        String lead = part.text().substring(bounds[0], bounds[1]);
        Integer page = part.pageAt(bounds[0]);
        return List.of(new Snippet(lead, List.of(), part.label(), text.anchor(i), page));
      }
    }
    return List.of();
  }

  private Snippet snippet(KeptText text, PassageFinder.Found found) {
    KeptText.Part part = text.part(found.start());
    String anchor = part.anchor().isEmpty() ? null : part.anchor();
    List<Mark> marks = lent.added(found.text(), found.marks());
    return new Snippet(found.text(), marks, part.label(), anchor, part.page(found.start()));
  }
}
