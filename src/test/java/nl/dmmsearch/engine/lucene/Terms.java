package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** What an analyzer makes of a text. */
final class Terms {
  private Terms() {}

  static Set<String> of(Analyzer analyzer, String field, String text) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Each term with all that is told of it, and what is told behind the last one. */
  static List<String> told(Analyzer analyzer, String field, String text) throws IOException {
    var found = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      boolean more = stream.incrementToken();
      while (more) {
        found.add(
            "%s %d-%d +%d %d"
                .formatted(
                    term,
                    offset.startOffset(),
                    offset.endOffset(),
                    increment.getPositionIncrement(),
                    length.getPositionLength()));
        more = stream.incrementToken();
      }
      stream.end();
      found.add("end %d +%d".formatted(offset.endOffset(), increment.getPositionIncrement()));
    }
    return found;
  }
}
