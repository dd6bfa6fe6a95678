package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Where in one document a query matches, as the words that stand there. */
final class FoundForms {
  /** More forms of one word tell no more. */
  private static final int ENOUGH = 3;

  private final IndexSearcher searcher;
  private final int doc;
  private final String text;

  /**
   * @param doc number of the document in the index
   * @param text its whole text, as the offsets of the index count it
   */
  FoundForms(IndexSearcher searcher, int doc, String text) {
    this.searcher = searcher;
    this.doc = doc;
    this.text = text;
  }

  /** Whether the document answers a query at all. */
  boolean has(Query query) throws IOException {
    return matches(query) != null;
  }

  /** The stretches of the text that match, each form once, at most three; empty where none do. */
  Set<String> of(Query query) throws IOException {
    var forms = new LinkedHashSet<String>();
    Matches matches = matches(query);
    if (matches != null) {
      collect(matches.getMatches(Schema.PARTS), forms);
      collect(matches.getMatches(Schema.EXACT), forms);
    }
    return forms;
  }

  private void collect(@Nullable MatchesIterator found, Set<String> forms) throws IOException {
    while (found != null && forms.size() < ENOUGH && found.next()) {
      if (found.startOffset() >= 0 && found.endOffset() <= text.length()) {
        forms.add(tidy(text.substring(found.startOffset(), found.endOffset())));
      }
    }
  }

  private @Nullable Matches matches(Query query) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    return weight.matches(leaf, doc - leaf.docBase);
  }

  /** On one line, without the punctuation that a term takes along. */
  private static String tidy(String form) {
    return form.replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\p{N}€]+|[^\\p{L}\\p{N}%]+$", "");
  }
}
