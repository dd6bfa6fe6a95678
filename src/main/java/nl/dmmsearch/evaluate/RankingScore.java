package nl.dmmsearch.evaluate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The mean over some queries.
 *
 * @param queries how many
 * @param ndcg see {@link RankedQuery#ndcg}
 * @param recall see {@link RankedQuery#recall}
 * @param reciprocalRank see {@link RankedQuery#reciprocalRank}
 * @param unanswered queries without a wanted document among the first ten
 */
public record RankingScore(
    int queries, double ndcg, double recall, double reciprocalRank, long unanswered) {

  /** The mean over {@code queries}; 0 where there are none. */
  public static RankingScore of(List<RankedQuery> queries) {
    return new RankingScore(
        queries.size(),
        mean(queries, RankedQuery::ndcg),
        mean(queries, RankedQuery::recall),
        mean(queries, RankedQuery::reciprocalRank),
        queries.stream().filter(query -> !query.answersAtOnce()).count());
  }

  private static double mean(List<RankedQuery> queries, ToDoubleFunction<RankedQuery> measure) {
    return queries.stream().mapToDouble(measure).average().orElse(0);
  }
}
