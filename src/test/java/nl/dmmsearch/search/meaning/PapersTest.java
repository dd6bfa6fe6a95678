package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "28 676 / 29|28676-29",
        "kst-28676-252|28676-252",
        "kst28676-252|28676-252",
        "KST-28676-252.html|28676-252",
        "kst-21501-02-2602.pdf|21501-02-2602",
        "kst-33000-X-79|33000-X-79",
        "https://zoek.officielebekendmakingen.nl/kst-28676-252.html|28676-252",
      })
  void paper_isReadHoweverTyped(String typed, String paper) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).as("one word of the query").isEqualTo("#" + paper);
    assertThat(understood.alternatives()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kenmerk:kst-28676-252|kenmerk:\"28676-252\"",
        "kenmerk:KST-28676-252.html|kenmerk:\"28676-252\"",
        "kenmerk:BS2025003530|kenmerk:BS2025003530",
      })
  void paperAskedAsReference_isReadToo(String typed, String required) {
    assertThat(Understood.of(typed).required()).isEqualTo(required);
  }

  @Test
  void numberOfWhateverDossier_isOneWord() {
    assertThat(Understood.of("nr. 464").words()).isEqualTo("\"nr. 464\"");
    assertThat(Understood.of("artikel V").alternatives()).contains("\"artikel V\"=>\"artikel 5\"");
    assertThat(Understood.of("artikel vijf").words()).isEqualTo("\"artikel vijf\"");
    assertThat(Understood.of("28.676").alternatives()).contains("28.676=>\"28 676\"");
  }

  @Test
  void whatStandsBesideANumber_staysAsItIs() {
    Understood understood = Understood.of("KFOR 28 676, nr. 464 OVSE 27 925 nr. 946 in 2019");

    assertThat(understood.words()).isEqualTo("KFOR #28676-464 OVSE #27925-946 2019");
    assertThat(understood.alternatives()).containsExactly("2019=>2019-01-01..2019-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28 676 / 21 501-28",
        "28676, 21 501-28",
        "28 676 21 501-28",
        "28 676 27 925",
        "28676/21501-28",
      })
  void dossiersSideBySide_areNoPaper(String typed) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).doesNotContain("#").contains("676");
    assertThat(understood.query().words()).hasSize(2);
    assertThat(understood.query().notices()).isEmpty();
  }

  @Test
  void quotedNumber_isThePaper() {
    assertThat(Understood.of("\"28 676, nr. 464\"").required()).isEqualTo("#28676-464");
    assertThat(Understood.of("\"28 676, nr. 464 volgt\"").required())
        .isEqualTo("\"28 676, nr. 464 volgt\"");
  }

  @Test
  void dossierInTwoWords_isOne() {
    assertThat(Understood.of("KFOR 28 676").words()).isEqualTo("KFOR \"28 676\"");
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
  @ValueSource(
      strings = {"20 000 militairen", "20 000 155", "155 mm", "28676en", "12 345", "F-16 nr. 4"})
  void otherNumbers_areNoPapers(String typed) {
    assertThat(Understood.of(typed).alternatives()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"28676 en 28677", "28676 of KFOR"})
  void smallWords_areNoLettersOfTheSenate(String typed) {
    assertThat(Understood.of(typed).alternatives()).noneMatch(a -> a.contains("#"));
    assertThat(Understood.of(typed).words()).doesNotContain("#");
  }
}
