package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.AccessLabel;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * The lines that stand in most letters, as an address does, where nothing is looked for. The pieces
 * of a number stand in many of them apart, and that says nothing of the number.
 */
final class UsualLines {
  /** The letters that are read again, for the lines of those with the same pieces are alike. */
  private static final int MOST_READ = 10;

  private final IndexSearcher searcher;
  private final List<AccessLabel> labels;

  /**
   * @param labels of the letters that may be seen
   */
  UsualLines(IndexSearcher searcher, List<AccessLabel> labels) {
    this.searcher = searcher;
    this.labels = List.copyOf(labels);
  }

  /**
   * Whether some letter has all pieces there, behind each other.
   *
   * @param pieces words and numbers, folded, at least one
   * @param beginning whether the last is but the beginning of one
   */
  boolean have(List<String> pieces, boolean beginning) throws IOException {
    for (AccessLabel label : labels) {
      Query all = all(Schema.usual(label), pieces, beginning);
      if (pieces.size() == 1 ? searcher.count(all) > 0 : isInSome(all, pieces, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static Query all(String field, List<String> pieces, boolean beginning) {
    var all = new BooleanQuery.Builder();
    for (int i = 0; i < pieces.size(); i++) {
      var term = new Term(field, pieces.get(i));
      boolean last = i == pieces.size() - 1;
      all.add(last && beginning ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
    }
    return all.build();
  }

  private boolean isInSome(Query all, List<String> pieces, boolean beginning) throws IOException {
    StoredBriefs stored = StoredBriefs.of(searcher);
    for (ScoreDoc found : searcher.search(all, MOST_READ).scoreDocs) {
      String lines = String.join(" ", stored.letterhead(found.doc).usual());
      if (has(LetterheadText.sequence(lines), pieces, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<String> words, List<String> pieces, boolean beginning) {
    if (!beginning) {
      return Collections.indexOfSubList(words, pieces) >= 0;
    }
    int last = pieces.size() - 1;
    return IntStream.range(last, words.size())
        .anyMatch(i ->
            words.get(i).startsWith(pieces.get(last))
                && words.subList(i - last, i).equals(pieces.subList(0, last)));
  }
}
