package nl.dmmsearch.http;

import static io.javalin.http.ContentType.APPLICATION_JSON;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.DocumentStore.Original;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;

/** Finds briefs, and shows one with its source. */
final class BriefsApi {
  private final BriefSearcher searcher;
  private final DocumentStore documents;
  private final FacetLabels labels;
  private final QueryReader queries;

  BriefsApi(Services services) {
    searcher = services.searcher();
    documents = services.documents();
    queries = services.queries();
    labels = new FacetLabels(services.taxonomy());
  }

  void search(Context ctx) throws ParametersException {
    long began = System.nanoTime();
    SearchParameters asked =
        QueryString.parse(ctx.queryString())
            .read(values -> SearchParameters.read(values, Clearance.of(ctx), queries));
    SearchResponse response = searcher.search(asked.request());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    // As bytes at once: the text of an answer is long.
    ctx.contentType(APPLICATION_JSON)
        .result(JsonFormat.bytes(SearchJson.of(asked, response, labels, took)));
  }

  void brief(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    ctx.json(BriefJson.of(wanted(ctx)));
  }

  void similar(Context ctx) throws ParametersException {
    Integer asked =
        QueryString.parse(ctx.queryString())
            .read(values -> {
              var parameters = new Parameters(values);
              Integer size = parameters.count("pageSize", SimilarJson.MOST);
              parameters.done();
              return size == null ? Page.USUAL : size;
            });
    ctx.json(SimilarJson.of(searcher.similar(wanted(ctx), asked, Clearance.of(ctx))));
  }

  void original(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    Original original =
        documents
            .original(wanted(ctx).source().name(), Clearance.of(ctx))
            .orElseThrow(() -> new NotFoundResponse("Het origineel van deze brief is er niet."));
    ctx.contentType(ContentType.of(original));
    ctx.header(Header.CONTENT_DISPOSITION, ContentDisposition.of(original));
    ctx.result(original.bytes());
  }

  private Brief wanted(Context ctx) {
    return id(ctx.pathParam("id"))
        .flatMap(id -> searcher.brief(id, Clearance.of(ctx)))
        .orElseThrow(() -> new NotFoundResponse("Er is geen brief met dit id."));
  }

  private static Optional<BriefId> id(String text) {
    try {
      return Optional.of(new BriefId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
