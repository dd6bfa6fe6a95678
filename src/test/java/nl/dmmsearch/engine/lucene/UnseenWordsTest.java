package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words that were drawn at random: forms from the paradigms of the dictionaries, compounds from
 * letters and dictionaries, taken apart by reading.
 */
class UnseenWordsTest {
  @Test
  void formsOfOneWord_meet() {
    List<String> missed = lines("same-word.tsv").filter(pair -> !meet(pair)).toList();
    long all = lines("same-word.tsv").count();

    print("forms of one word that meet", all - missed.size(), all, missed);
    assertThat(missed).hasSizeLessThanOrEqualTo((int) (all * 0.05));
  }

  @Test
  void differentWords_stayApart() {
    List<String> met = lines("other-word.tsv").filter(UnseenWordsTest::meet).toList();
    long all = lines("other-word.tsv").count();

    print("different words that stay apart", all - met.size(), all, met);
    assertThat(met).hasSizeLessThanOrEqualTo((int) (all * 0.05));
  }

  @Test
  void compounds_fallApartIntoTheirWords() {
    long wanted = 0;
    long found = 0;
    long given = 0;
    var wrong = new ArrayList<String>();
    for (String line : lines("compounds.txt").toList()) {
      String word = line.replaceAll("[+()]", "");
      Set<String> right = stems(line.replaceAll("\\(.*?\\)", "").split("\\+"));
      Set<String> parts = parts(word);
      parts.removeAll(inner(line));
      Set<String> hits = new HashSet<>(parts);
      hits.retainAll(right);
      wanted += right.size();
      found += hits.size();
      given += parts.size();
      if (hits.size() < right.size() || hits.size() < parts.size()) {
        wrong.add(line + parts);
      }
    }
    print("parts found", found, wanted, wrong);
    print("parts right", found, given, List.of());
    assertThat((double) found / wanted).as("recall").isGreaterThanOrEqualTo(0.85);
    assertThat((double) found / given).as("precision").isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void wordsThatAreNoCompounds_stayWhole() {
    List<String> cut = lines("whole-words.txt").filter(word -> !parts(word).isEmpty()).toList();

    print("words cut that should not be", cut.size(), lines("whole-words.txt").count(), cut);
    assertThat(cut).hasSizeLessThanOrEqualTo(6);
  }

  /** Longer parts and shorter ones of what was asked for are no fault: luchtverdediging, ruim. */
  private static Set<String> inner(String line) {
    String[] parts = line.replace("(s)", "s").split("\\+");
    Set<String> inner = new HashSet<>();
    for (int i = 1; i < parts.length; i++) {
      inner.addAll(stems(new String[] {(parts[i - 1] + parts[i]).replaceFirst("s$", "")}));
    }
    for (String part : line.replace("(s)", "").split("\\+")) {
      inner.addAll(parts(part));
    }
    inner.removeAll(stems(line.replace("(s)", "").split("\\+")));
    return inner;
  }

  private static boolean meet(String pair) {
    String[] words = pair.split("\t");
    Set<String> left = Terms.of(Analysis.querying(), Schema.TEXT, words[0]);
    return Terms.of(Analysis.querying(), Schema.TEXT, words[1]).stream().anyMatch(left::contains);
  }

  private static Set<String> parts(String word) {
    Set<String> parts = new HashSet<>(Terms.of(Analysis.indexing(), Schema.PARTS, word));
    parts.removeAll(Terms.of(Analysis.indexing(), Schema.TEXT, word));
    return parts;
  }

  private static Set<String> stems(String[] words) {
    return Arrays.stream(words)
        .flatMap(word -> Terms.of(Analysis.querying(), Schema.TEXT, word).stream())
        .collect(Collectors.toSet());
  }

  private static void print(String what, long hits, long all, List<String> faults) {
    System.out.printf(Locale.ROOT, "%s: %d of %d %s%n", what, hits, all, faults);
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = UnseenWordsTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
