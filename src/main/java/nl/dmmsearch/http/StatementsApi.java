package nl.dmmsearch.http;

import io.javalin.http.Context;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EarlierStatements;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;

/** Finds statements. */
final class StatementsApi {
  private final BriefSearcher searcher;
  private final FacetLabels labels;
  private final QueryReader queries;

  StatementsApi(Services services) {
    searcher = services.searcher();
    queries = services.queries();
    labels = new FacetLabels(services.taxonomy());
  }

  void search(Context ctx) throws ParametersException {
    long began = System.nanoTime();
    StatementParameters asked =
        QueryString.parse(ctx.queryString())
            .read(values -> StatementParameters.read(values, Clearance.of(ctx), queries));
    EarlierStatements.check(searcher, asked.request());
    StatementResponse response = searcher.statements(asked.request());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    ctx.json(StatementsJson.of(asked, response, labels, took));
  }
}
