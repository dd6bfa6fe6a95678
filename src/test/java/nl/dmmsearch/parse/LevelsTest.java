package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.LineRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
  /** A plus behind a heading: no text between it and the next. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Inzet/1.1 Mali/1.1.1 Gao/2. Geld|1 2 3 1",
        "I Vragen/A. Partijen/B. Leden/II Antwoord|1 2 2 1",
        "A. Inzet/1. Mali/2. Irak/B. Geld/1. Kosten|1 2 2 1 2",
        "1. Inzet/a) Mali/b) Irak/2. Geld|1 2 2 1",
        "Deel 1: Inzet/Deel 2: Geld|1 1",
        "Inzet/Geld|1 1",
        "Missies+/Mali/Geld|1 2 1",
        "1. Inzet/Mali/2. Geld/Slot|1 2 1 1",
        "INZET/Mali/Irak/GELD|1 2 2 1",
        "Inzet/NAVO/UDCG|1 1 1",
        "INZET/Mali/Irak|1 1 1",
        "Toelichting/Financiële overwegingen/Bijlagen|1 2 1",
      })
  void level_followsFromNumbersCapitalsAndEmptiness(String headings, String levels) {
    List<String> marked = Arrays.asList(headings.split("/"));
    List<String> texts = marked.stream().map(h -> h.replace("+", "")).toList();
    var read = new Levels(texts);
    var out = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      boolean bare = i > 0 && marked.get(i - 1).endsWith("+");
      out.add(String.valueOf(read.of(block(texts.get(i), LineRole.PLAIN), i, bare)));
    }
    assertThat(String.join(" ", out)).isEqualTo(levels);
  }

  @Test
  void level_ofTheFormat_wins() {
    assertThat(
            new Levels(List.of("1.1 Mali"))
                .of(block("1.1 Mali", new LineRole.Heading(4)), 0, false))
        .isEqualTo(4);
  }

  private static Block block(String text, LineRole role) {
    return new Block(Block.Kind.TEXT, text, 1, true, role, List.of(), List.of());
  }
}
