package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the times in a promise are its own. */
class OwnTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik zal u informeren over de oefening tot 14 juni.",
        "Ik zal u informeren over de oefening van 1 tot en met 14 juni.",
        "Ik zal de Kamer informeren over de oefening in juni.",
        "Ik stuur u een brief over het besluit dat Duitsland uiterlijk 1 juni neemt.",
        "Ik stuur u een evaluatie van de inzet tot en met december 2026.",
        "De Kamer ontvangt een brief over de inzet in 2027.",
        "De Kamer wordt geïnformeerd over de plannen die de NAVO in oktober vaststelt.",
        "I will inform the House about the exercise until 14 June.",
      })
  void theTimeOfWhatItSpeaksOf_isNoDeadline(String sentence) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::deadline)
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik informeer u uiterlijk 1 mei over de oefening tot 14 juni.                      | 2025-05-01
          Ik zal u voor 1 mei informeren over het besluit dat Duitsland in juni neemt.      | 2025-04-30
          Ik zal u over het besluit dat Duitsland in juni neemt voor 1 augustus informeren. | 2025-07-31
          Ik zal de Kamer informeren over de voortgang in het najaar.                       | 2025-12-20
          Ik zeg toe dat de Kamer voor 1 juni een brief ontvangt.                           | 2025-05-31
          Nederland levert een fregat voor de missie van de EU tot 1 maart 2027.            | 2027-02-28
          The Netherlands will deploy two ships until 1 March 2027.                         | 2027-02-28
          The Netherlands will deploy two ships by 1 March 2027.                            | 2027-03-01
          """)
  void itsOwnTime_is(String sentence, LocalDate day) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::deadline)
        .extracting(Deadline::value)
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uiterlijk vier weken voor de top stuur ik u een brief.          | Uiterlijk vier weken voor de top
          Drie dagen voor de top in Oslo informeer ik u over de agenda.   | Drie dagen voor de top in Oslo
          Ik stuur u uiterlijk een maand na publicatie een reactie.       | uiterlijk een maand na publicatie
          Een maand na afloop van de missie stuur ik u een evaluatie.     | Een maand na afloop van de missie
          """)
  void aTermWithoutADay_keepsAllItsWords(String sentence, String words) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::deadline)
        .isEqualTo(new Deadline(null, words));
  }
}
