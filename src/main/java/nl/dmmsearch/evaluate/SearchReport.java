package nl.dmmsearch.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The outcome of an evaluation of search.
 *
 * @param answers of each system to each query, all in one order; the first system is the one that
 *     the others are compared with
 */
public record SearchReport(Map<String, List<RankedQuery>> answers) {
  /** Copies what it gets. */
  public SearchReport {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** The means of a system. */
  public RankingScore score(String system) {
    return RankingScore.of(answers.getOrDefault(system, List.of()));
  }

  /** A table of the systems, for a terminal. */
  public String table() {
    return "%-36s %8s %9s %6s %14s%n".formatted("", "nDCG@10", "recall@20", "MRR", "none@10")
        + lines();
  }

  /** The lines of the table without its head. */
  public String lines() {
    return answers.keySet().stream()
        .map(system -> line(system, score(system)))
        .collect(Collectors.joining());
  }

  /** A table of the systems' nDCG per phenomenon. */
  public String byPhenomenon() {
    return "%nnDCG@10 by phenomenon, in the same order%n".formatted()
        + phenomena().entrySet().stream()
            .map(phenomenon -> line(phenomenon.getKey(), phenomenon.getValue()))
            .collect(Collectors.joining());
  }

  private static String line(String system, RankingScore score) {
    return String.format(
        Locale.ROOT,
        "%-36s %8.3f %9.3f %6.3f %7d of %3d%n",
        system,
        score.ndcg(),
        score.recall(),
        score.reciprocalRank(),
        score.unanswered(),
        score.queries());
  }

  private static String line(String phenomenon, List<RankingScore> scores) {
    return scores.stream()
            .map(score -> String.format(Locale.ROOT, "%.3f", score.ndcg()))
            .collect(Collectors.joining(" ", "  ", ""))
        + "  %3d  %s%n".formatted(scores.getFirst().queries(), phenomenon);
  }

  private Map<String, List<RankingScore>> phenomena() {
    var names = new TreeMap<String, List<RankingScore>>();
    answers.values().stream()
        .flatMap(List::stream)
        .forEach(answer -> names.put(answer.gold().phenomenon(), List.of()));
    names.replaceAll((name, none) ->
        answers.values().stream()
            .map(all ->
                RankingScore.of(
                    all.stream().filter(a -> a.gold().phenomenon().equals(name)).toList()))
            .toList());
    return names;
  }

  /** The queries that a system answers less than perfectly, with what stands where. */
  public String misses(String system) {
    return answers.getOrDefault(system, List.of()).stream()
        .filter(answer -> answer.ndcg() < 1 || answer.recall() < 1)
        .map(SearchReport::misses)
        .collect(Collectors.joining());
  }

  private static String misses(RankedQuery answer) {
    String head =
        String.format(
            Locale.ROOT,
            "%n%s  nDCG@10 %.3f, recall@20 %.3f  «%s»%n",
            answer.gold().id(),
            answer.ndcg(),
            answer.recall(),
            answer.gold().query());
    return head + answer.misplaced().stream().map(SearchReport::miss).collect(Collectors.joining());
  }

  private static String miss(RankedQuery.Misplaced wanted) {
    String place = wanted.place() == 0 ? "not found" : "place " + wanted.place();
    String above = wanted.above().stream().limit(5).collect(Collectors.joining(", "));
    int more = wanted.above().size() - 5;
    return "  %s (%d), %s%s%s%n"
        .formatted(
            wanted.file(),
            wanted.grade(),
            place,
            above.isEmpty() ? "" : "; above it " + above,
            more > 0 ? " and " + more + " more" : "");
  }

  /** All of it for a script: per system the means and each query with its first documents. */
  public Map<String, Object> json() {
    var systems = new LinkedHashMap<String, Object>();
    answers.forEach((name, all) -> {
      var system = new LinkedHashMap<String, Object>(measures(RankingScore.of(all)));
      system.put("answers", all.stream().map(SearchReport::json).toList());
      systems.put(name, system);
    });
    return systems;
  }

  private static Map<String, Object> measures(RankingScore score) {
    var measures = new LinkedHashMap<String, Object>();
    measures.put("queries", score.queries());
    measures.put("ndcg10", score.ndcg());
    measures.put("recall20", score.recall());
    measures.put("mrr", score.reciprocalRank());
    measures.put("none10", score.unanswered());
    return measures;
  }

  private static Map<String, Object> json(RankedQuery answer) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", answer.gold().id());
    json.put("query", answer.gold().query());
    json.put("phenomenon", answer.gold().phenomenon());
    json.put("ndcg10", answer.ndcg());
    json.put("recall20", answer.recall());
    json.put("reciprocalRank", answer.reciprocalRank());
    json.put("ranked", answer.ranked());
    json.put("misplaced", answer.misplaced());
    return json;
  }
}
