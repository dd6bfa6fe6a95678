package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thirty sentences or more for each family of rules, half of them false friends. */
class SentenceFamiliesTest {
  record Labelled(String label, String sentence) {}

  record Family(String name, List<Labelled> sentences) {
    @Override
    public String toString() {
      return name;
    }

    List<Statement> read(String sentence) {
      if (name.startsWith("debat")) {
        return ShippedRules.inDebate(Role.BEWINDSPERSOON, sentence);
      }
      return ShippedRules.in(
          name.equals("advies") || name.equals("nota")
              ? DocumentType.BESLISNOTA
              : DocumentType.KAMERBRIEF,
          sentence);
    }
  }

  static Stream<Family> families() throws IOException {
    Map<String, List<Labelled>> families = new LinkedHashMap<>();
    List<Labelled> current = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        current = families.computeIfAbsent(line.substring(3), _ -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.add(new Labelled(line.substring(0, 1), line.substring(2)));
      }
    }
    return families.entrySet().stream().map(e -> new Family(e.getKey(), e.getValue()));
  }

  private static List<String> lines() throws IOException {
    try (var in = SentenceFamiliesTest.class.getResourceAsStream("sentences.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void aFamily_isToldFromItsFalseFriends(Family family) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int kind = 0;
    var misses = new StringBuilder();
    for (Labelled labelled : family.sentences()) {
      String found = found(family.read(labelled.sentence()));
      boolean isStatement = !labelled.label().equals("-");
      right += isStatement && !found.equals("-") ? 1 : 0;
      kind += isStatement && found.equals(labelled.label()) ? 1 : 0;
      wrong += !isStatement && !found.equals("-") ? 1 : 0;
      missed += isStatement && found.equals("-") ? 1 : 0;
      if (!found.equals(labelled.label())) {
        misses.append("  ").append(found).append(' ').append(labelled).append('\n');
      }
    }
    System.out.printf(
        "%s: %d right, %d wrong, %d missed%n%s", family, right, wrong, missed, misses);
    assertThat(family.sentences()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(right / (double) (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.9);
    assertThat(right / (double) (right + missed)).as("recall").isGreaterThanOrEqualTo(0.9);
    assertThat(kind / (double) right).as("kind").isGreaterThanOrEqualTo(0.93);
  }

  private static String found(List<Statement> statements) {
    return statements.isEmpty() ? "-" : statements.getFirst().kind().value().substring(0, 1);
  }
}
