package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.evaluate.GoldQuery;
import nl.dmmsearch.evaluate.ProductSearch;
import nl.dmmsearch.evaluate.QueryFile;
import nl.dmmsearch.evaluate.Ranker;
import nl.dmmsearch.evaluate.SearchEvaluation;
import nl.dmmsearch.evaluate.SearchReport;
import nl.dmmsearch.evaluate.baseline.PlainSearch;
import nl.dmmsearch.json.Json;
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
      Map<String, String> texts = documents.texts();
      var systems = new LinkedHashMap<String, Ranker>();
      systems.put(PRODUCT, new ProductSearch(reader, documents.engine()));
      systems.put("Lucene's DutchAnalyzer, BM25", PlainSearch.dutch(texts));
      systems.put("words unstemmed, BM25", PlainSearch.unstemmed(texts));
      print(documents, evaluation.ask(systems));
    }
    return ExitCode.DONE;
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

  private void print(MeasuredCorpus documents, SearchReport report) {
    PrintWriter out = Terminal.out(spec);
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("documents", documents.report().indexed());
      all.put("rejected", documents.report().rejected());
      all.put("systems", report.json());
      out.println(new String(Json.write(all), UTF_8));
    } else {
      documents
          .report()
          .rejected()
          .forEach(r -> out.println("not read: " + r.name() + ": " + r.why()));
      out.println(
          documents.report().indexed() + " documents, " + documents.report().briefs() + " briefs");
      out.print(report.text());
      if (misses) {
        out.print(report.misses(PRODUCT));
      }
    }
    out.flush();
  }
}
