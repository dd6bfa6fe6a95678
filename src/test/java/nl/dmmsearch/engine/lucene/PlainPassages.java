package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.search.Mark;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Passages by Lucene's own highlighter, which cuts the whole text: what {@link PassageFinder} is
 * compared with.
 */
final class PlainPassages extends UnifiedHighlighter {
  private final Map<Integer, BodyText> texts;

  /**
   * @param texts by document
   */
  PlainPassages(IndexSearcher searcher, Map<Integer, BodyText> texts) {
    super(
        builder(searcher, Analysis.indexing())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(PassageBreaks::new)
            .withFormatter(new ToFound())
            .withMaxNoHighlightPassages(0)
            .withMaskedFieldsFunc(field -> Set.of(Schema.EXACT))
            .withPassageSortComparator(
                Comparator.comparingDouble(Passage::getScore)
                    .reversed()
                    .thenComparingInt(Passage::getStartOffset)));
    this.texts = Map.copyOf(texts);
  }

  /** A passage by its place in the whole text, with marks counted from its start. */
  record Found(int start, int end, List<Mark> marks) {}

  /**
   * All passages of a text: what the highlighter hands on as an object of its formatter's choice.
   */
  private record All(List<Found> found) {}

  /** The passages of each of the documents that match best, best first, at most {@code most}. */
  List<List<Found>> find(Query query, int[] docs, int most) throws IOException {
    String[] fields = {Schema.PARTS};
    Object[] found =
        highlightFieldsAsObjects(fields, query, docs, new int[] {most})
            .getOrDefault(Schema.PARTS, new Object[docs.length]);
    var passages = new ArrayList<List<Found>>();
    for (Object each : found) {
      passages.add(each instanceof All(List<Found> all) ? all : List.of());
    }
    return passages;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
    var values = new ArrayList<CharSequence[]>();
    for (int doc = docs.nextDoc(); doc < DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      BodyText text = texts.get(doc);
      values.add(new CharSequence[] {text == null ? "" : text.joined(MULTIVAL_SEP_CHAR)});
    }
    return values;
  }

  private static final class ToFound extends PassageFormatter {
    @Override
    public All format(Passage[] passages, String content) {
      var found = new ArrayList<Found>();
      for (Passage passage : passages) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        while (end > start && Passages.isSpace(content.charAt(end - 1))) {
          end--;
        }
        found.add(new Found(start, end, marks(passage, content)));
      }
      return new All(found);
    }

    /** The matches within the passage; overlapping ones become one. */
    private static List<Mark> marks(Passage passage, String content) {
      var marks = new ArrayList<Mark>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i];
        int to = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
        Mark mark = trimmed(content, from, to, passage.getStartOffset());
        Mark last = marks.isEmpty() ? null : marks.getLast();
        if (last != null && mark.start() < last.end()) {
          marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
        } else {
          marks.add(mark);
        }
      }
      return marks;
    }

    /**
     * Without the brackets and full stops that a term can take along from the text around it, but
     * with the sign of 2%.
     */
    private static Mark trimmed(String content, int from, int to, int base) {
      int start = from;
      int end = to;
      while (start < end - 1 && !Character.isLetterOrDigit(content.charAt(start))) {
        start++;
      }
      while (end > start + 1 && !isOfWord(content.charAt(end - 1))) {
        end--;
      }
      return new Mark(start - base, end - base);
    }

    private static boolean isOfWord(char c) {
      return Character.isLetterOrDigit(c) || c == '%';
    }
  }
}
