package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of the briefs that a reader may see. */
final class KnownWords {
  private final IndexSearcher searcher;
  private final AccessLabel clearance;
  private final List<AccessLabel> labels;

  KnownWords(IndexSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
    this.labels = Arrays.stream(AccessLabel.values()).filter(clearance::allows).toList();
  }

  /** How many of the briefs have a word, however they write it. */
  int briefs(String folded) throws IOException {
    int briefs = 0;
    for (AccessLabel label : labels) {
      briefs += searcher.count(new TermQuery(new Term(Schema.words(label), folded)));
    }
    return briefs;
  }

  /** Whether a clause holds for any of the briefs. */
  boolean hasAny(Clause clause) throws IOException {
    ClauseTranslator translator = ClauseTranslator.forSearch(term -> false);
    return searcher.count(
            new BooleanQuery.Builder()
                .add(translator.clause(clause), Occur.FILTER)
                .add(FilterTranslator.found(clearance), Occur.FILTER)
                .build())
        > 0;
  }

  /** A word as most of the briefs write it; as it was given where none has it. */
  String written(String folded) throws IOException {
    Map<String, Integer> forms = new HashMap<>();
    String begin = folded + WrittenWords.AS;
    for (AccessLabel label : labels) {
      String field = Schema.written(label);
      for (String term : beginning(field, begin)) {
        int briefs = searcher.count(new TermQuery(new Term(field, term)));
        forms.merge(term.substring(begin.length()), briefs, Integer::sum);
      }
    }
    return forms.entrySet().stream()
        .filter(form -> form.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(folded);
  }

  /**
   * Words that differ in few letters.
   *
   * @param edits letters to add, drop, change or swap, at most 2
   * @param same letters at the beginning that must be the same
   */
  Set<String> like(String folded, int edits, int same) throws IOException {
    var found = new LinkedHashSet<String>();
    for (AccessLabel label : labels) {
      String field = Schema.words(label);
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
      if (terms != null) {
        var near = new FuzzyTermsEnum(terms, new Term(field, folded), edits, same, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          found.add(term.utf8ToString());
        }
      }
    }
    return found;
  }

  private List<String> beginning(String field, String begin) throws IOException {
    var found = new ArrayList<String>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms != null) {
      var prefix = new BytesRef(begin);
      TermsEnum all = terms.iterator();
      boolean any = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      for (BytesRef term = any ? all.term() : null;
          term != null && StringHelper.startsWith(term, prefix);
          term = all.next()) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }
}
