package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.evaluate.GoldQuery;
import nl.dmmsearch.evaluate.ProductSearch;
import nl.dmmsearch.evaluate.QueryFile;
import nl.dmmsearch.evaluate.Ranker;
import nl.dmmsearch.evaluate.SearchEvaluation;
import nl.dmmsearch.evaluate.SearchReport;
import nl.dmmsearch.evaluate.baseline.PlainSearch;
import nl.dmmsearch.json.Json;
import nl.dmmsearch.search.Means;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dmm evaluate search}: how well queries are answered, beside two plain searches. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Index documents in memory, ask labelled queries, and compare what is found with what people "
          + "want; two plain searches over the same documents are measured beside it.",
      "A line of FILE: {\"id\": \"q1\", \"query\": \"…\", \"phenomenon\": \"…\", \"relevant\": "
          + "{\"a.txt\": 2, \"b.txt\": 1}}."
    })
final class EvaluateSearchCommand implements Callable<Integer> {
  private static final String PRODUCT = "dmm-search";

  @Mixin private final Installation installation = new Installation();

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "documents; repeat it for more folders")
  private List<Path> corpus = List.of();

  @Option(names = "--queries", required = true, paramLabel = "FILE", description = "JSON lines")
  private Path queries = Path.of("");

  @Option(names = "--misses", description = "also tell which documents stand too low, and why")
  private boolean misses;

  @Option(
      names = "--without",
      paramLabel = "MEANS",
      converter = MeansByName.class,
      description =
          "search without one of the means; repeat it for more: lemmas, parts, zones, synonyms, "
              + "joined, dates, kinds, papers, spelling, nearness, presence, recency")
  private List<Means> without = List.of();

  @Option(names = "--ablation", description = "also tell what search is without each of the means")
  private boolean ablation;

  @Option(names = "--json", description = "all of it for a script")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    QueryReader reader = installation.queries();
    List<GoldQuery> gold = gold(reader);
    try (var documents = new MeasuredCorpus(installation, corpus)) {
      if (documents.report().isEmpty()) {
        throw new NothingDone("no documents in " + corpus);
      }
      SearchEvaluation evaluation = evaluation(gold, documents.documents());
      Set<Means> means = EnumSet.allOf(Means.class);
      without.forEach(means::remove);
      Map<String, String> texts = documents.texts();
      var systems = new LinkedHashMap<String, Ranker>();
      systems.put(PRODUCT, product(reader, documents, means));
      systems.put("Lucene's DutchAnalyzer, BM25", PlainSearch.dutch(texts));
      systems.put("words unstemmed, BM25", PlainSearch.unstemmed(texts));
      Map<String, Ranker> less = ablation ? less(reader, documents, means) : Map.of();
      print(documents, evaluation.ask(systems), evaluation.ask(less));
    }
    return ExitCode.DONE;
  }

  private static Ranker product(QueryReader reader, MeasuredCorpus documents, Set<Means> means) {
    return new ProductSearch(reader, LuceneEngine.searching(documents.engine(), means));
  }

  /** The product without each of its means, and without any. */
  private static Map<String, Ranker> less(
      QueryReader reader, MeasuredCorpus documents, Set<Means> means) {
    var less = new LinkedHashMap<String, Ranker>();
    for (Means one : means) {
      Set<Means> others = EnumSet.copyOf(means);
      others.remove(one);
      less.put("without " + one.value(), product(reader, documents, others));
    }
    less.put("without all of them", product(reader, documents, EnumSet.noneOf(Means.class)));
    return less;
  }

  private List<GoldQuery> gold(QueryReader reader) {
    try {
      List<GoldQuery> gold = QueryFile.read(queries);
      for (GoldQuery query : gold) {
        requireReadable(query, reader);
      }
      return gold;
    } catch (IOException e) {
      throw wrong(e.getMessage(), e);
    }
  }

  private void requireReadable(GoldQuery query, QueryReader reader) throws IOException {
    try {
      reader.read(query.query());
    } catch (QueryException e) {
      throw new IOException(queries + ", line " + query.line() + ": " + e.getMessage(), e);
    }
  }

  private SearchEvaluation evaluation(List<GoldQuery> gold, List<String> documents) {
    try {
      return new SearchEvaluation(gold, documents);
    } catch (IOException e) {
      throw wrong(queries + ", " + e.getMessage(), e);
    }
  }

  private ParameterException wrong(@Nullable String why, Exception cause) {
    return new ParameterException(Terminal.commandLine(spec), "wrong labels: " + why, cause);
  }

  private void print(MeasuredCorpus documents, SearchReport report, SearchReport less) {
    PrintWriter out = Terminal.out(spec);
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("documents", documents.report().indexed());
      all.put("rejected", documents.report().rejected());
      all.put("systems", report.json());
      all.put("ablation", less.json());
      out.println(new String(Json.write(all), UTF_8));
    } else {
      documents
          .report()
          .rejected()
          .forEach(r -> out.println("not read: " + r.name() + ": " + r.why()));
      out.println(
          documents.report().indexed() + " documents, " + documents.report().briefs() + " briefs");
      out.print(report.table());
      out.print(less.lines());
      out.print(report.byPhenomenon());
      if (misses) {
        out.print(report.misses(PRODUCT));
      }
    }
    out.flush();
  }
}
