package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times the analysis; not one of the tests. Run by {@code mvn -B test -Dtest=AnalysisSpeed
 * -Djacoco.skip=true -DargLine= -Dletters=DIR}, where DIR has letters as text; without it the
 * samples are taken.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnalysisSpeed {
  private static final String ASKED =
      "luchtverdediging capaciteiten Oekraïne steun NAVO-norm F-35 2,24% uitgaven";

  private final List<String> letters = letters();
  private final Query query = query();
  private final Analyzer stock = new DutchAnalyzer();
  private final ClauseTranslator translator = ClauseTranslator.forSearch(term -> false);

  /** Prints source words per second, by which all are counted. */
  @Test
  void tokens() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(AnalysisSpeed.class.getName())
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xmx1g", "-Dletters=" + System.getProperty("letters", ""))
            .build();
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      micros.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    long words = letters.stream().mapToLong(text -> text.split("\\s+").length).sum();
    micros.forEach((name, time) ->
        System.out.printf(
            Locale.ROOT,
            "%s: %.1f us%s%n",
            name,
            time,
            name.equals("queryOfEightWords") ? "" : ", %.2f M words/s".formatted(words / time)));
  }

  /** All three layers in one field, as for indexing. */
  @Benchmark
  public long threeLayers() {
    return count(Analysis.indexing(), Schema.BODY);
  }

  /** The three layers as fields of their own. */
  @Benchmark
  public long threeFields() {
    return count(Analysis.indexing(), Schema.EXACT)
        + count(Analysis.indexing(), Schema.TEXT)
        + count(Analysis.indexing(), Schema.PARTS);
  }

  /** All three fields by the plain chains. */
  @Benchmark
  public long threeFieldsWithoutMemo(Plain plain) {
    return plain.chains.stream().mapToLong(chain -> count(chain, "f")).sum();
  }

  /** All three fields by the memo in the state after start: each word is new. */
  @Benchmark
  public long threeFieldsFirstTime(Plain plain) {
    long terms = 0;
    for (Analyzer chain : plain.chains) {
      terms += count(new MemoAnalyzer(chain, 1 << 15), "f");
    }
    return terms;
  }

  /** One field by Lucene's analyzer. */
  @Benchmark
  public long stockOneField() {
    return count(stock, "f");
  }

  /** From words to Lucene's query, in all fields. */
  @Benchmark
  public Object queryOfEightWords() {
    return translator.words(query);
  }

  /** The chains without a memo. */
  @State(Scope.Benchmark)
  public static class Plain {
    private final List<Analyzer> chains = new ArrayList<>();

    /** Reads the word lists. */
    public Plain() {
      for (Chain chain : List.of(Chains.exact(), Chains.stemmed(), Chains.parts())) {
        chains.add(new ChainAnalyzer(chain));
      }
    }
  }

  private long count(Analyzer analyzer, String field) {
    long terms = 0;
    try {
      for (String letter : letters) {
        try (TokenStream stream = analyzer.tokenStream(field, letter)) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            terms += term.length();
          }
          stream.end();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Query query() {
    try {
      return QueryParser.parse(ASKED);
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> letters() {
    String folder = Objects.requireNonNull(System.getProperty("letters", ""));
    try (Stream<Path> files = Files.walk(Path.of(folder.isEmpty() ? "src/samples" : folder))) {
      var texts = new ArrayList<String>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
