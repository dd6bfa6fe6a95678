package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.IndexSearcher;

/** Finds the passages that show why a brief was found. */
final class Snippets {
  private static final int MOST = 3;

  private final IndexSearcher searcher;

  Snippets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The text of a brief and the document that the index has of it. */
  record Body(int doc, BodyText text) {}

  /** The passages of each of the bodies that answer the query, best first; none where none do. */
  List<List<Snippet>> of(List<Body> bodies, Query query) throws IOException {
    int[] docs = bodies.stream().mapToInt(Body::doc).toArray();
    Map<Integer, BodyText> texts = bodies.stream().collect(Collectors.toMap(Body::doc, Body::text));
    var terms = new PresentTerms(searcher.getIndexReader(), docs);
    var finder = new PassageFinder(searcher, texts);
    List<List<PassageFinder.Found>> found = finder.find(MarkedWords.of(query, terms), docs, MOST);
    if (found.contains(List.<PassageFinder.Found>of())
        && query.alternatives().stream().anyMatch(a -> a.how() == How.RELATED)) {
      found = orRelated(found, finder.find(MarkedWords.related(query, terms), docs, 1));
    }
    var snippets = new ArrayList<List<Snippet>>();
    for (int i = 0; i < docs.length; i++) {
      BodyText text = bodies.get(i).text();
      snippets.add(found.get(i).stream().map(passage -> snippet(text, passage)).toList());
    }
    return snippets;
  }

  /** Where no word is, what has to do with it says why the brief was found. */
  private static List<List<PassageFinder.Found>> orRelated(
      List<List<PassageFinder.Found>> found, List<List<PassageFinder.Found>> related) {
    return IntStream.range(0, found.size())
        .mapToObj(i ->
            found.get(i).isEmpty()
                ? related.get(i).stream().map(PassageFinder.Found::unmarked).toList()
                : found.get(i))
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

  /** The first words of a text, for where nothing in it matched. */
  static List<Snippet> lead(BodyText text) {
    int start = 0;
    for (Section part : text.parts()) {
      int[] bounds = Passages.first(part.text());
      if (bounds[1] > bounds[0]) {
        var found = new PassageFinder.Found(start + bounds[0], start + bounds[1], List.of());
        return List.of(snippet(text, found));
      }
      start += part.text().length() + 1;
    }
    return List.of();
  }

  private static Snippet snippet(BodyText text, PassageFinder.Found found) {
    int start = 0;
    for (int i = 0; i < text.parts().size(); i++) {
      Section part = text.parts().get(i);
      int end = start + part.text().length();
      if (found.start() <= end) {
        int from = found.start() - start;
        String passage = part.text().substring(from, found.end() - start);
        return new Snippet(passage, found.marks(), part.label(), text.anchor(i), part.pageAt(from));
      }
      start = end + 1;
    }
    throw new IllegalStateException("a passage outside the text, at " + found.start());
  }
}
