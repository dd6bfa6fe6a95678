package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28676-464|28676-464",
        "28 676, nr. 464|28676-464",
        "28676 nr 464|28676-464",
        "28676, nr.464|28676-464",
        "28676 464|28676-464",
        "Kamerstuk 28676 nr. 464|28676-464",
        "Kamerstukken II 28 676, nr. 464|28676-464",
        "28676, AB|28676-AB",
        "21501-28-123|21501-28-123",
        "21 501-02, nr. 2602|21501-02-2602",
        "33000-X nr. 79|33000-X-79",
        "33 000 X nr. 79|33000-X-79",
        "nr. 489 (28676)|28676-489",
        "28676-29|28676-29",
      })
  void paper_isReadHoweverTyped(String typed, String paper) {
    Understood understood = Understood.of(typed);

    assertThat(understood.alternatives()).hasSize(1).first().asString().endsWith("=>#" + paper);
    assertThat(understood.query().alternatives().getFirst().to())
        .as("it answers all of the words")
        .isEqualTo(understood.query().words().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28676|kenmerk:\"28676\"",
        "28 676|kenmerk:\"28676\"",
        "dossier 28676|kenmerk:\"28676\"",
        "21501-28|kenmerk:\"21501-28\"",
        "33000-X|kenmerk:\"33000-X\"",
      })
  void dossier_standsForItsPapers(String typed, String clause) {
    assertThat(Understood.of(typed).alternatives())
        .anySatisfy(alternative -> assertThat(alternative).endsWith("=>" + clause));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 000 militairen", "155 mm", "28676en", "12 345", "F-16 nr. 4"})
  void otherNumbers_areNoPapers(String typed) {
    assertThat(Understood.of(typed).alternatives()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"28676 en 28677", "28676 of KFOR"})
  void smallWords_areNoLettersOfTheSenate(String typed) {
    assertThat(Understood.of(typed).alternatives()).noneMatch(a -> a.contains("#"));
  }
}
