package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Asks systems the same queries and compares what they find with what people want. */
public final class SearchEvaluation {
  private final List<GoldQuery> queries;
  private final Map<String, String> labelled;

  /**
   * An evaluation over a corpus.
   *
   * @param queries what to ask
   * @param documents the names of all documents that there are
   * @throws IOException when a wanted document is not among them, with the line of the query
   */
  public SearchEvaluation(List<GoldQuery> queries, Collection<String> documents)
      throws IOException {
    this.queries = List.copyOf(queries);
    Map<String, String> byLabel = byLabel(documents);
    this.labelled = new HashMap<>();
    for (GoldQuery query : queries) {
      for (String file : query.relevant().keySet()) {
        String document = byLabel.get(file);
        if (document == null) {
          throw new IOException(
              "line %d: %s is wanted for «%s» and is no document of the corpus"
                  .formatted(query.line(), file, query.query()));
        }
        labelled.put(document, file);
      }
    }
  }

  /** Documents by their names with and without folders; the whole name goes first. */
  private static Map<String, String> byLabel(Collection<String> documents) {
    var byLabel = new HashMap<String, String>();
    new TreeSet<>(documents)
        .forEach(name -> byLabel.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), name));
    documents.forEach(name -> byLabel.put(name, name));
    return byLabel;
  }

  /** What each of the systems makes of the queries, the systems in the order given. */
  public SearchReport ask(Map<String, Ranker> systems) {
    var answers = new LinkedHashMap<String, List<RankedQuery>>();
    systems.forEach((name, system) ->
        answers.put(name, queries.stream().map(query -> ask(query, system)).toList()));
    return new SearchReport(answers);
  }

  private RankedQuery ask(GoldQuery query, Ranker system) {
    List<String> ranked =
        system.rank(query.query()).stream()
            .map(file -> labelled.getOrDefault(file, file))
            .distinct()
            .toList();
    return new RankedQuery(query, ranked);
  }
}
