package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The one term that stands for a word, or for the beginning of one, where it has several. */
final class LongestTerm {
  private final Analyzer analyzer;

  LongestTerm(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** For {@code defensie-uitg} that is the joined form, which the index has. */
  String of(String field, String text) {
    String longest = "";
    try (TokenStream terms = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        longest = term.length() > longest.length() ? term.toString() : longest;
      }
      terms.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return longest;
  }
}
