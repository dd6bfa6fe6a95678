package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Which field's text goes which way, when it is indexed and when it is asked. */
final class Analysis {
  /** Raised with every change that gives a text other terms: an older index is then refused. */
  static final String VERSION = "nl-3";

  /** Has room for the words that come again in letters, some ten megabytes for a field. */
  private static final int RUNS = 1 << 15;

  private static final int QUERY_RUNS = 1 << 12;

  /** Made when first needed: whoever only searches does without the lists of compounds. */
  private static final class Indexing {
    static final Analyzer ANALYZER =
        perField(
            remembered(Chains.exact(), RUNS),
            remembered(Chains.stemmed(), RUNS),
            remembered(Chains.parts(), RUNS)
                .completing(new Ellipses(new CompoundHalves(splitting()))));
  }

  private static final class Querying {
    private static final Analyzer STEMMED = remembered(Chains.stemmedQuery(), QUERY_RUNS);
    static final Analyzer ANALYZER =
        perField(remembered(Chains.exactQuery(), QUERY_RUNS), STEMMED, STEMMED);
  }

  private Analysis() {}

  /** For what is indexed. */
  static Analyzer indexing() {
    return Indexing.ANALYZER;
  }

  /** For what is asked. */
  static Analyzer querying() {
    return Querying.ANALYZER;
  }

  /** Words as written and the parts of compounds, for what is cut before it is indexed. */
  static Analyzer splitting() {
    return remembered(Chains.split(), QUERY_RUNS);
  }

  private static MemoAnalyzer remembered(Chain chain, int runs) {
    try {
      return new MemoAnalyzer(new ChainAnalyzer(chain), runs);
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists in the jar cannot be read", e);
    }
  }

  private static Analyzer perField(Analyzer exact, Analyzer stemmed, Analyzer parts) {
    Map<String, Analyzer> perField = new HashMap<>(Map.of(Schema.TEXT, stemmed));
    Schema.WITH_PARTS.forEach(field -> perField.put(field, parts));
    return new PerFieldAnalyzerWrapper(exact, perField);
  }
}
