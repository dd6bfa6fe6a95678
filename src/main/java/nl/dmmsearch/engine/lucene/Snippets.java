package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Section;
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

  /**
   * The snippets of each of the bodies: the passages that answer the query, best first, or where
   * there are none the first words.
   */
  List<List<Snippet>> of(List<Body> bodies, Query query) throws IOException {
    if (query.ranksNothing() || bodies.isEmpty()) {
      return bodies.stream().map(body -> lead(body.text())).toList();
    }
    int[] docs = bodies.stream().mapToInt(Body::doc).toArray();
    Map<Integer, BodyText> texts = bodies.stream().collect(Collectors.toMap(Body::doc, Body::text));
    List<List<PassageFinder.Found>> found =
        new PassageFinder(searcher, texts)
            .find(
                MarkedWords.of(query, new PresentTerms(searcher.getIndexReader(), docs)),
                docs,
                MOST);
    var snippets = new ArrayList<List<Snippet>>();
    for (int i = 0; i < docs.length; i++) {
      BodyText text = bodies.get(i).text();
      List<Snippet> matching = found.get(i).stream().map(f -> snippet(text, f)).toList();
      snippets.add(matching.isEmpty() ? lead(text) : matching);
    }
    return snippets;
  }

  private static List<Snippet> lead(BodyText text) {
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
    for (Section part : text.parts()) {
      int end = start + part.text().length();
      if (found.start() <= end) {
        int from = found.start() - start;
        String passage = part.text().substring(from, found.end() - start);
        return new Snippet(passage, found.marks(), part.heading(), part.pageAt(from));
      }
      start = end + 1;
    }
    throw new IllegalStateException("a passage outside the text, at " + found.start());
  }
}
