package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Finds the passages that show why a brief was found. */
final class Snippets {
  private static final int MOST = 3;

  private final IndexSearcher searcher;

  Snippets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The text of a brief and the document that the index has of it. */
  record Body(int doc, BodyText text) {}

  /** A passage by its place in the whole text. */
  private record Found(int start, int end, List<Mark> marks) {}

  /**
   * The snippets of each of the bodies: the passages that answer the query, best first, or where
   * there are none the first words.
   */
  List<List<Snippet>> of(List<Body> bodies, @Nullable Query query) throws IOException {
    Object[] passages = query == null ? new Object[bodies.size()] : passages(bodies, query);
    var snippets = new ArrayList<List<Snippet>>();
    for (int i = 0; i < passages.length; i++) {
      BodyText text = bodies.get(i).text();
      snippets.add(
          passages[i] instanceof List<?> list && !list.isEmpty()
              ? list.stream().map(found -> snippet(text, (Found) found)).toList()
              : lead(text));
    }
    return snippets;
  }

  private Object[] passages(List<Body> bodies, Query query) throws IOException {
    int[] docs = bodies.stream().mapToInt(Body::doc).toArray();
    return new Highlighter(searcher, bodies).passages(query, docs);
  }

  private static List<Snippet> lead(BodyText text) {
    int start = 0;
    for (Section part : text.parts()) {
      int[] bounds = Passages.first(part.text());
      if (bounds[1] > bounds[0]) {
        return List.of(snippet(text, new Found(start + bounds[0], start + bounds[1], List.of())));
      }
      start += part.text().length() + 1;
    }
    return List.of();
  }

  private static Snippet snippet(BodyText text, Found found) {
    int start = 0;
    for (Section part : text.parts()) {
      int end = start + part.text().length();
      if (found.start() <= end) {
        int from = found.start() - start;
        String passage = part.text().substring(from, Math.min(found.end(), end) - start);
        return new Snippet(passage, found.marks(), part.heading(), part.pageAt(from));
      }
      start = end + 1;
    }
    throw new IllegalStateException("a passage outside the text, at " + found.start());
  }

  /** Lucene's highlighter, over texts that were read already. */
  private static final class Highlighter extends UnifiedHighlighter {
    private final Map<Integer, String> texts;

    Highlighter(IndexSearcher searcher, List<Body> bodies) {
      super(
          builder(searcher, Analysis.indexing())
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withBreakIterator(Passages::new)
              .withFormatter(new ToFound())
              .withMaxNoHighlightPassages(0)
              .withMaskedFieldsFunc(field -> Set.of(Schema.EXACT, Schema.TEXT))
              .withPassageSortComparator(
                  Comparator.comparingDouble(Passage::getScore)
                      .reversed()
                      .thenComparingInt(Passage::getStartOffset)));
      this.texts =
          bodies.stream()
              .collect(Collectors.toMap(Body::doc, b -> b.text().joined(MULTIVAL_SEP_CHAR)));
    }

    Object[] passages(Query query, int[] docs) throws IOException {
      String[] fields = {Schema.PARTS};
      Map<String, Object[]> found = highlightFieldsAsObjects(fields, query, docs, new int[] {MOST});
      return found.getOrDefault(Schema.PARTS, new Object[docs.length]);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
      var values = new ArrayList<CharSequence[]>();
      for (int doc = docs.nextDoc(); doc < DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        values.add(new CharSequence[] {texts.get(doc)});
      }
      return values;
    }
  }

  private static final class ToFound extends PassageFormatter {
    @Override
    public List<Found> format(Passage[] passages, String content) {
      var found = new ArrayList<Found>();
      for (Passage passage : passages) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        while (end > start && Passages.isSpace(content.charAt(end - 1))) {
          end--;
        }
        found.add(new Found(start, end, marks(passage, end)));
      }
      return found;
    }

    /** The matches within the passage; overlapping ones become one. */
    private static List<Mark> marks(Passage passage, int end) {
      var marks = new ArrayList<Mark>();
      int base = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i] - base;
        int to = Math.min(passage.getMatchEnds()[i], end) - base;
        Mark last = marks.isEmpty() ? null : marks.getLast();
        if (last != null && from < last.end()) {
          marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), to)));
        } else {
          marks.add(new Mark(from, to));
        }
      }
      return marks;
    }
  }
}
