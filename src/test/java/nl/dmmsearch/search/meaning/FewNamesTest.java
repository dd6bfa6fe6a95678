package nl.dmmsearch.search.meaning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Notice;
import org.junit.jupiter.api.Test;

/** Queries of more names than anybody asks for. */
class FewNamesTest {
  /** Each name has this many others. */
  private static final int OTHERS = 4;

  private static final int LETTERS = 26;

  private static final int MOST = FewNames.MOST / OTHERS;

  @Test
  void firstOnes_areLookedForUnderTheirOtherNames() {
    Understood understood = read(names(MOST, " "));

    assertThat(understood.alternatives()).hasSize(MOST * OTHERS);
    assertThat(understood.query().notices()).isEmpty();
  }

  @Test
  void furtherOnes_areLookedForAsTheyStand_andThatIsTold() {
    Understood understood = read(names(MOST + 7, " "));

    assertThat(understood.words()).isEqualTo(names(MOST + 7, " "));
    assertThat(understood.alternatives()).hasSize(MOST * OTHERS);
    assertThat(understood.alternatives().getLast()).startsWith(name(MOST - 1) + "=>");
    assertThat(understood.query().notices())
        .extracting(Notice::text)
        .containsExactly(
            "Niet ook onder andere namen gezocht, want er zijn te veel namen: %s en nog 2."
                .formatted(
                    IntStream.range(MOST, MOST + 5)
                        .mapToObj(FewNamesTest::name)
                        .collect(joining(", "))));
  }

  @Test
  void inAChoice_theyAreCountedToo() {
    Understood understood = read(names(MOST + 1, " OR "));

    assertThat(understood.query().words()).hasSize(1);
    var choice = (Clause.Or) understood.query().words().getFirst();
    assertThat(choice.clauses().get(MOST - 1)).isInstanceOf(Clause.Or.class);
    assertThat(choice.clauses().get(MOST)).isEqualTo(new Clause.Word(name(MOST)));
    assertThat(understood.query().notices()).hasSize(1);
  }

  private static Understood read(String typed) {
    List<SynonymRule> rules =
        IntStream.range(0, MOST + 10)
            .mapToObj(FewNamesTest::name)
            .map(name -> new SynonymRule(List.of(name), others(name)))
            .toList();
    return Understood.of(typed, Taxonomy.empty(), rules);
  }

  private static List<String> others(String name) {
    return IntStream.range(0, OTHERS).mapToObj(other -> "x" + name(other) + name).toList();
  }

  private static String names(int many, String between) {
    return IntStream.range(0, many).mapToObj(FewNamesTest::name).collect(joining(between));
  }

  /** Letters only, as figures are read otherwise. */
  private static String name(int number) {
    return "q%cz%ck".formatted('a' + number / LETTERS, 'a' + number % LETTERS);
  }
}
