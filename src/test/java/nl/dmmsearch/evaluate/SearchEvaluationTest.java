package nl.dmmsearch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchEvaluationTest {
  private static final List<String> DOCUMENTS = List.of("a", "b", "c", "d", "in/e");

  @Test
  void perfectOrder_scoresOne() throws IOException {
    RankedQuery answer = ask(Map.of("a", 2, "b", 1), "a", "b", "c");

    assertThat(answer.ndcg()).isEqualTo(1);
    assertThat(answer.recall()).isEqualTo(1);
    assertThat(answer.reciprocalRank()).isEqualTo(1);
    assertThat(answer.misplaced()).isEmpty();
  }

  @Test
  void gain_growsWithTheGradeAndShrinksWithThePlace() throws IOException {
    RankedQuery answer = ask(Map.of("a", 2, "b", 1), "c", "b", "a");

    double best = 3 + 1 / log2(3);
    assertThat(answer.ndcg()).isCloseTo((1 / log2(3) + 3 / log2(4)) / best, within(1e-9));
    assertThat(answer.reciprocalRank()).isEqualTo(0.5);
    assertThat(answer.misplaced())
        .containsExactlyInAnyOrder(
            new RankedQuery.Misplaced("a", 2, 3, List.of("c", "b")),
            new RankedQuery.Misplaced("b", 1, 2, List.of("c")));
  }

  @Test
  void whatIsNotFound_isMissed() throws IOException {
    RankedQuery answer = ask(Map.of("a", 1, "b", 1), "b");

    assertThat(answer.recall()).isEqualTo(0.5);
    assertThat(answer.misplaced()).containsExactly(new RankedQuery.Misplaced("a", 1, 0, List.of()));
  }

  @Test
  void placesBeyondTheTenth_gainNothing_butCountAsFoundUpToTheTwentieth() throws IOException {
    var ranked = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    ranked.add("a");
    RankedQuery eleventh = ask(Map.of("a", 2), ranked.toArray(String[]::new));
    ranked.addAll(0, List.of("11", "12", "13", "14", "15", "16", "17", "18", "19", "20"));
    RankedQuery last = ask(Map.of("a", 2), ranked.toArray(String[]::new));

    assertThat(eleventh.ndcg()).isZero();
    assertThat(eleventh.answersAtOnce()).isFalse();
    assertThat(eleventh.recall()).isEqualTo(1);
    assertThat(last.recall()).isZero();
    assertThat(last.reciprocalRank()).isZero();
  }

  @Test
  void documentInAFolder_isKnownByItsFileName() throws IOException {
    assertThat(ask(Map.of("e", 1), "in/e").ndcg()).isEqualTo(1);
    assertThat(ask(Map.of("in/e", 1), "in/e").ndcg()).isEqualTo(1);
  }

  @Test
  void wantedDocumentThatIsNotThere_isAWrongLabel() {
    assertThatThrownBy(() -> ask(Map.of("z", 1), "a"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 7")
        .hasMessageContaining("z is wanted");
  }

  @Test
  void report_comparesSystemsAndTellsMisses() throws IOException {
    var systems = new LinkedHashMap<String, Ranker>();
    systems.put("ours", query -> List.of("c", "a"));
    systems.put("theirs", query -> List.of("c"));

    SearchReport report =
        new SearchEvaluation(List.of(gold(Map.of("a", 2))), DOCUMENTS).ask(systems);

    assertThat(report.score("ours").ndcg()).isCloseTo(1 / log2(3), within(1e-9));
    assertThat(report.score("theirs")).isEqualTo(new RankingScore(1, 0, 0, 0, 1));
    assertThat(report.table()).containsPattern("ours +0\\.631 +1\\.000 +0\\.500 +0 of +1");
    assertThat(report.byPhenomenon()).contains("0.631 0.000    1  plain");
    assertThat(report.misses("ours"))
        .contains("q  nDCG@10 0.631")
        .contains("a (2), place 2; above it c");
    assertThat(report.misses("theirs")).contains("a (2), not found");
    assertThat(report.json()).containsOnlyKeys("ours", "theirs");
  }

  private static RankedQuery ask(Map<String, Integer> relevant, String... ranked)
      throws IOException {
    return new SearchEvaluation(List.of(gold(relevant)), DOCUMENTS)
        .ask(Map.of("it", query -> List.of(ranked)))
        .answers()
        .values()
        .iterator()
        .next()
        .getFirst();
  }

  private static GoldQuery gold(Map<String, Integer> relevant) {
    return new GoldQuery(7, "q", "kfor", "plain", relevant);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
