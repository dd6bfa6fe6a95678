package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.testing.Shared;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.junit.jupiter.api.Test;

/** Measures the analysis against labelled words, beside Lucene's stock analyzer for Dutch. */
class AnalysisFiguresTest {
  private static final Analyzer STOCK = new DutchAnalyzer();

  @Test
  void formsOfAWord_meetMoreOftenThanInTheStockAnalyzer() throws IOException {
    Figures ours = conflation(Analysis.querying());
    Figures stock = conflation(STOCK);

    print("forms of a word, ours ", ours);
    print("forms of a word, stock", stock);
    assertThat(ours.recall())
        .as("%s", ours.missed())
        .isGreaterThan(0.95)
        .isGreaterThan(stock.recall());
    assertThat(ours.precision()).isGreaterThan(0.98).isGreaterThanOrEqualTo(stock.precision());
  }

  @Test
  void partsOfCompounds_areFound() throws IOException {
    Figures seed = compounds("seed");
    Figures heldOut = compounds("heldout");

    print("parts of compounds, seed    ", seed);
    print("parts of compounds, held out", heldOut);
    assertThat(heldOut.recall()).as("%s", heldOut.missed()).isGreaterThanOrEqualTo(0.96);
    assertThat(heldOut.precision()).as("%s", heldOut.missed()).isGreaterThanOrEqualTo(0.99);
    assertThat(seed.recall()).as("%s", seed.missed()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void wordsThatAreNoCompounds_stayWhole() throws IOException {
    List<String> split =
        rows("compounds.tsv")
            .filter(row -> row[2].equals("N"))
            .map(row -> row[0])
            .filter(word -> !parts(word).isEmpty())
            .toList();

    assertThat(split).isEmpty();
  }

  private static Figures conflation(Analyzer analyzer) throws IOException {
    int met = 0;
    int wronglyMet = 0;
    var missed = new ArrayList<String>();
    for (String[] row : rows("conflation.tsv").toList()) {
      boolean meet = !disjoint(terms(analyzer, row[0]), terms(analyzer, row[1]));
      boolean should = row[2].equals("1");
      met += meet && should ? 1 : 0;
      wronglyMet += meet && !should ? 1 : 0;
      if (meet != should) {
        missed.add(row[0] + (should ? "≠" : "=") + row[1]);
      }
    }
    long wanted = rows("conflation.tsv").filter(row -> row[2].equals("1")).count();
    return new Figures((double) met / wanted, (double) met / (met + wronglyMet), missed);
  }

  private static Figures compounds(String set) throws IOException {
    int wanted = 0;
    int found = 0;
    int given = 0;
    int rightly = 0;
    var wrong = new ArrayList<String>();
    for (String[] row :
        rows("compounds.tsv").filter(r -> r[2].equals("C") && r[3].equals(set)).toList()) {
      Set<String> parts = parts(row[0]);
      Set<String> coarse = stems(row[1].replace("(s)", "").replace("~", "").split("\\+"));
      Set<String> fine = stems(row[1].replace("(s)", "").split("[+~]"));
      Set<String> inner = stems(inner(row[1].replace("(s)", "s").replace("~", "").split("\\+")));
      Set<String> hits = new HashSet<>(parts);
      hits.retainAll(coarse);
      Set<String> right = new HashSet<>(parts);
      right.retainAll(
          Stream.of(coarse, fine, inner).flatMap(Set::stream).collect(Collectors.toSet()));
      wanted += coarse.size();
      found += hits.size();
      given += parts.size();
      rightly += right.size();
      if (hits.size() < coarse.size() || right.size() < parts.size()) {
        wrong.add(row[0] + parts);
      }
    }
    return new Figures((double) found / wanted, (double) rightly / given, wrong);
  }

  /** What neighbouring parts make together. */
  private static String[] inner(String[] parts) {
    return IntStream.range(1, parts.length)
        .mapToObj(i -> parts[i - 1] + parts[i].replaceFirst("s$", ""))
        .toArray(String[]::new);
  }

  private static Set<String> parts(String word) {
    Set<String> parts = new HashSet<>(Terms.of(Analysis.indexing(), Schema.PARTS, word));
    parts.removeAll(Terms.of(Analysis.indexing(), Schema.TEXT, word));
    return parts;
  }

  private static Set<String> stems(String[] words) {
    return Arrays.stream(words)
        .flatMap(word -> terms(Analysis.querying(), word).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> terms(Analyzer analyzer, String word) {
    return Terms.of(analyzer, Schema.TEXT, word);
  }

  private static boolean disjoint(Set<String> left, Set<String> right) {
    return left.stream().noneMatch(right::contains);
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(Shared.path("gold").resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t"));
  }

  private static void print(String what, Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "%s: recall %.3f precision %.3f%n",
        what,
        figures.recall(),
        figures.precision());
  }

  private record Figures(double recall, double precision, List<String> missed) {}
}
