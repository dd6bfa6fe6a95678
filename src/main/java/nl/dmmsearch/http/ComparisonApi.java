package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.Comparer;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.compare.ComparisonRequest;
import nl.dmmsearch.search.ParametersException;

/** Tells what changed between two briefs or two meetings. */
final class ComparisonApi {
  private final Comparer comparer;

  ComparisonApi(Services services) {
    comparer = new Comparer(services.searcher());
  }

  void compare(Context ctx) throws ParametersException {
    ComparisonRequest asked =
        QueryString.parse(ctx.queryString())
            .read(values -> ComparisonRequest.read(values, Clearance.of(ctx)));
    List<Brief> left = found("left", asked.left(), asked);
    List<Brief> right = found("right", asked.right(), asked);
    ctx.json(ComparisonJson.of(Comparison.of(left, right)));
  }

  private List<Brief> found(String parameter, String id, ComparisonRequest asked)
      throws ParametersException {
    List<Brief> briefs = comparer.find(parameter, id, asked.clearance());
    if (briefs.isEmpty()) {
      throw new NotFoundResponse(
          "Er is geen brief of bijeenkomst met het id of nummer «" + id + "».");
    }
    return briefs;
  }
}
