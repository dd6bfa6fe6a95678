package nl.dmmsearch.http;

import io.javalin.http.Context;
import java.util.List;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import org.jspecify.annotations.Nullable;

/** Completes what somebody is typing. */
final class SuggestionsApi {
  private final BriefSearcher searcher;
  private final List<Completion> names;
  private final QueryReader queries;

  SuggestionsApi(Services services) {
    searcher = services.searcher();
    names = CompletionRequest.namesOf(services.taxonomy());
    queries = services.queries();
  }

  void complete(Context ctx) throws ParametersException {
    CompletionRequest request =
        QueryString.parse(ctx.queryString())
            .read(values -> CompletionRequest.read(values, names, queries, Clearance.of(ctx)));
    ctx.json(SuggestionsJson.of(searcher.complete(request)));
  }

  record SuggestionsJson(List<CompletionJson> completions) {
    static SuggestionsJson of(List<Completion> completions) {
      return new SuggestionsJson(completions.stream().map(CompletionJson::of).toList());
    }
  }

  record CompletionJson(String text, String kind, @Nullable String value) {
    static CompletionJson of(Completion completion) {
      return new CompletionJson(completion.text(), completion.kind().value(), completion.value());
    }
  }
}
