package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRowsTest {
  @Test
  void value_joinsTheLabelThatItStandsUnder() {
    assertThat(
            paired(
                """
                Uw kenmerk      Ons kenmerk :     Datum
                                V2031000002       4 mei 2031
                Onderwerp
                De berging van schepen\
                """))
        .containsExactly(
            "Uw kenmerk",
            "Ons kenmerk: V2031000002",
            "Datum: 4 mei 2031",
            "Onderwerp",
            "De berging van schepen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum  Ons kenmerk\nGeachte voorzitter, hierbij ontvangt u de agenda.",
        "Datum  Ons kenmerk\n\n\n1 mei  V2031000002",
        "Datum  3 mei 2031\nOns kenmerk  V2031000002",
        "Datum  Ons kenmerk\nBijlage  Onderwerp",
        "Datum\n3 mei 2031",
        "Datum  Ons kenmerk"
      })
  void otherRows_stayAsTheyAre(String page) {
    assertThat(paired(page)).isEqualTo(page.lines().toList());
  }

  private static List<String> paired(String page) {
    return LabelRows.paired(page.lines().toList());
  }
}
