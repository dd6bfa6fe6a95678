package nl.dmmsearch.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query and how one system answered it.
 *
 * @param gold what is wanted
 * @param ranked names of documents, best first, as the labels name them where they are wanted; no
 *     more than {@value #DEPTH}
 */
public record RankedQuery(GoldQuery gold, List<String> ranked) {
  /** How far down the gain of a document counts. */
  public static final int TOP = 10;

  /** How far down a document counts as found. */
  public static final int DEPTH = 20;

  /** Cuts the list off. */
  public RankedQuery {
    ranked = ranked.stream().limit(DEPTH).toList();
  }

  /**
   * Normalised discounted cumulative gain of the first {@value #TOP}, with a gain of 2^grade - 1
   * (Järvelin and Kekäläinen 2002; Burges et al. 2005); 1 is the best order that there is.
   */
  public double ndcg() {
    List<Integer> best =
        gold.relevant().values().stream().sorted(Comparator.reverseOrder()).toList();
    return gain(ranked.stream().map(this::grade)) / gain(best.stream());
  }

  /** The share of the wanted documents among the first {@value #DEPTH}. */
  public double recall() {
    return (double) ranked.stream().filter(file -> grade(file) > 0).count()
        / gold.relevant().size();
  }

  /** One divided by the place of the first wanted document; 0 where none was found. */
  public double reciprocalRank() {
    return IntStream.range(0, ranked.size())
        .filter(i -> grade(ranked.get(i)) > 0)
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }

  /** Whether there is a wanted document among the first {@value #TOP}. */
  public boolean answersAtOnce() {
    return ranked.stream().limit(TOP).anyMatch(file -> grade(file) > 0);
  }

  /** The wanted documents that stand below another that is wanted less, or were not found. */
  public List<Misplaced> misplaced() {
    return gold.relevant().entrySet().stream()
        .map(wanted -> misplaced(wanted.getKey(), wanted.getValue()))
        .filter(wanted -> !wanted.above().isEmpty() || wanted.place() == 0)
        .toList();
  }

  private Misplaced misplaced(String file, int grade) {
    int place = ranked.indexOf(file) + 1;
    List<String> above =
        ranked.stream()
            .limit(place == 0 ? ranked.size() : place - 1)
            .filter(other -> grade(other) < grade)
            .toList();
    return new Misplaced(file, grade, place, above);
  }

  private int grade(String file) {
    return gold.relevant().getOrDefault(file, 0);
  }

  private static double gain(Stream<Integer> grades) {
    List<Integer> top = grades.limit(TOP).toList();
    return IntStream.range(0, top.size())
        .mapToDouble(i -> (Math.pow(2, top.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }

  /**
   * A wanted document that could stand higher.
   *
   * @param file its name
   * @param grade how much it is wanted
   * @param place where it stands, from 1; 0 where it was not found
   * @param above what stands above it and is wanted less
   */
  public record Misplaced(String file, int grade, int place, List<String> above) {}
}
