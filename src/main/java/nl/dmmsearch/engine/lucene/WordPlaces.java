package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text the words of the field {@link Schema#EXACT} stand, by their positions. The index
 * keeps no offsets of that field: they would be a sixth of it, and only few are ever asked for.
 */
final class WordPlaces {
  private final Analyzer analyzer = Analysis.indexing();
  private final Map<Integer, Place> places = new HashMap<>();
  private int position = -1;
  private int offset;

  /** The words of a text, value by value, counted as the index does. */
  WordPlaces(List<String> values) {
    try {
      for (String value : values) {
        add(value);
        position += analyzer.getPositionIncrementGap(Schema.EXACT);
        offset += value.length() + analyzer.getOffsetGap(Schema.EXACT);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /** A stretch of the text; the end is the character behind it. */
  record Place(int start, int end) {}

  /** From the word at one position to the word at another; null where one of them has none. */
  @Nullable Place between(int first, int last) {
    Place start = places.get(first);
    Place end = places.get(last);
    return start == null || end == null ? null : new Place(start.start(), end.end());
  }

  private void add(String value) throws IOException {
    try (TokenStream words = analyzer.tokenStream(Schema.EXACT, value)) {
      var step = words.getAttribute(PositionIncrementAttribute.class);
      var where = words.getAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        position += step.getPositionIncrement();
        places.putIfAbsent(
            position, new Place(offset + where.startOffset(), offset + where.endOffset()));
      }
      words.end();
      position += step.getPositionIncrement();
    }
  }
}
