package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Makes queries of several words, which a single written word can be as well. */
final class Phrases extends QueryBuilder {
  /** What text without a term in it finds. */
  static final Query NOTHING = new MatchNoDocsQuery("no terms");

  Phrases(Analyzer analyzer) {
    super(analyzer);
  }

  /** Words next to each other in this order. */
  Query inOrder(String field, String text) {
    Query query = createPhraseQuery(field, text);
    return query == null ? NOTHING : query;
  }

  /** Words in any order with at most so many others among them. */
  Query near(String field, String text, int others) {
    try (var terms = new CachingTokenFilter(new FewForks(getAnalyzer().tokenStream(field, text)))) {
      return new IntervalQuery(field, Intervals.analyzedText(terms, others, false));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  @Override
  protected Query createFieldQuery(
      TokenStream source, Occur operator, String field, boolean quoted, int slop) {
    return super.createFieldQuery(new FewForks(source), operator, field, quoted, slop);
  }
}
