package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.CapitalWords;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What the letters themselves say their abbreviations stand for, so that either is found by the
 * other, also in letters that have but one of them.
 */
final class LearnedNames {
  /** Between the two forms of an abbreviation in a term of the index; in no word. */
  private static final char ARROW = '\t';

  /** No name has more words. */
  private static final int LONGEST = 8;

  /** An abbreviation that stands for more than so many things tells little. */
  private static final int MOST = 4;

  private final IndexSearcher searcher;
  private final org.apache.lucene.search.Query visible;

  /**
   * @param visible the briefs that may be learned from
   */
  LearnedNames(IndexSearcher searcher, org.apache.lucene.search.Query visible) {
    this.searcher = searcher;
    this.visible = visible;
  }

  /** The terms under which an abbreviation is found, by each of its forms. */
  static List<String> terms(Abbreviation abbreviation) {
    return List.of(
        abbreviation.shorter() + ARROW + abbreviation.longer(),
        abbreviation.longer() + ARROW + abbreviation.shorter());
  }

  /** What also answers the words of a query, by what the letters say. */
  List<Alternative> alternatives(Query query) {
    var alternatives = new ArrayList<Alternative>();
    List<Clause> words = query.words();
    for (int from = 0; from < words.size(); from++) {
      var name = new StringBuilder();
      int most = Math.min(words.size(), from + LONGEST);
      for (int to = from; to < most && words.get(to) instanceof Clause.Word(String text); to++) {
        name.append(to == from ? "" : " ").append(Abbreviation.folded(text));
        for (String other : others(name.toString())) {
          alternatives.add(new Alternative(from, to + 1, clause(other), How.SYNONYM));
        }
      }
    }
    return alternatives;
  }

  /** What is kept in small letters is meant in capitals, where it is a word as well. */
  private static Clause clause(String name) {
    if (name.indexOf(' ') >= 0) {
      return new Clause.Whole(new Clause.Phrase(name));
    }
    String meant = CapitalWords.has(name) ? name.toUpperCase(Locale.ROOT) : name;
    return new Clause.Whole(new Clause.Word(meant));
  }

  private List<String> others(String name) {
    try {
      BytesRef prefix = new BytesRef(name + ARROW);
      var found = new ArrayList<String>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(Schema.ABBREVIATION);
        if (terms != null) {
          collect(terms.iterator(), prefix, found);
        }
      }
      return found.stream().distinct().collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(TermsEnum terms, BytesRef prefix, List<String> found) throws IOException {
    TermsEnum.SeekStatus status = terms.seekCeil(prefix);
    BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && found.size() < MOST && StringHelper.startsWith(term, prefix)) {
      if (isVisible(BytesRef.deepCopyOf(term))) {
        String both = term.utf8ToString();
        found.add(both.substring(both.indexOf(ARROW) + 1));
      }
      term = terms.next();
    }
  }

  /** Whether a brief says so that the asker may see: what an internal one says is not told. */
  private boolean isVisible(BytesRef term) throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.ABBREVIATION, term)), Occur.FILTER)
            .add(visible, Occur.FILTER)
            .build();
    return searcher.count(query) > 0;
  }
}
