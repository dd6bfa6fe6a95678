package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Which field's text goes which way, when it is indexed and when it is asked. */
final class Analysis {
  /** Raised with every change that gives a text other terms: an older index is then refused. */
  static final String VERSION = "nl-11";

  /** Has room for the words that come again in letters, some twenty megabytes when full. */
  private static final int TEXT_RUNS = 1 << 17;

  private static final int TERMS = 1 << 16;

  private static final int RUNS = 1 << 14;

  private static final int QUERY_RUNS = 1 << 12;

  /** Of words and the parts of compounds, for what is indexed and for what is asked. */
  private static final class Stems {
    static final RunSource OF_TERMS =
        new RunMemo(
            new FilteredRuns(
                (text, from, to, hash) -> itself(Arrays.copyOfRange(text, from, to)),
                Chains.stemming()),
            TERMS);
  }

  /** Made when first needed: whoever only searches does without the lists of compounds. */
  private static final class Indexing {
    // The chains begin alike, so that most of what they do with a word is done once.
    private static final MemoAnalyzer EXACT = remembered(Chains.exact(), RUNS);
    static final MemoAnalyzer SPLIT = EXACT.then(Chains.splitting(), QUERY_RUNS);
    private static final MemoAnalyzer STEMS = EXACT.stemmed(Stems.OF_TERMS, RUNS);
    private static final MemoAnalyzer PARTS =
        SPLIT.stemmed(Stems.OF_TERMS, RUNS).completing(new Ellipses(new CompoundHalves(SPLIT)));
    static final Analyzer ANALYZER =
        perField(EXACT, STEMS, PARTS, Map.of(Schema.BODY, PARTS.layered(EXACT, STEMS, TEXT_RUNS)));
  }

  private static final class Querying {
    private static final MemoAnalyzer EXACT = remembered(Chains.exactQuery(), QUERY_RUNS);
    private static final Analyzer STEMMED = EXACT.stemmed(Stems.OF_TERMS, QUERY_RUNS);
    static final Analyzer ANALYZER = perField(EXACT, STEMMED, STEMMED, Map.of());
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
    return Indexing.SPLIT;
  }

  private static RunTerms itself(char[] term) {
    return RunTerms.only(term, term);
  }

  private static MemoAnalyzer remembered(Chain folding, int runs) {
    return MemoAnalyzer.ofFolding(new ChainAnalyzer(folding), runs).inSentences();
  }

  private static Analyzer perField(
      Analyzer exact, Analyzer stemmed, Analyzer parts, Map<String, Analyzer> others) {
    Map<String, Analyzer> perField = new HashMap<>(others);
    perField.put(Schema.TEXT, stemmed);
    perField.put(Schema.LETTERHEAD, stemmed);
    perField.put(Schema.INFLECTED, stemmed);
    Schema.WITH_PARTS.forEach(field -> perField.put(field, parts));
    // Statements have the same kinds of fields under names of their own.
    Map.copyOf(perField)
        .forEach((field, analyzer) -> perField.put(SaidReader.field(field), analyzer));
    return new PerFieldAnalyzerWrapper(exact, perField);
  }
}
