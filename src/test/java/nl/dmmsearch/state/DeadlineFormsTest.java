package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms in which Dutch letters say by when, of a letter of 10 February 2025 about a meeting
 * three days later and a summit in June.
 */
class DeadlineFormsTest {
  private static final Deadlines DEADLINES =
      Deadlines.around(
          LocalDate.of(2025, 2, 10),
          List.of(
              new Meeting(
                  MeetingKind.DMM,
                  new DateRange(LocalDate.of(2025, 2, 13), LocalDate.of(2025, 2, 14)),
                  "Brussel"),
              new Meeting(
                  MeetingKind.TOP,
                  new DateRange(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25)),
                  "Den Haag")),
          Past.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voor 2030                                 | 2029-12-31
          vóór 2030                                 | 2029-12-31
          per 2026                                  | 2026-12-31
          uiterlijk 2027                            | 2027-12-31
          uiterlijk in 2027                         | 2027-12-31
          tot en met 2027                           | 2027-12-31
          in de loop van 2027                       | 2027-12-31
          tegen 2030                                | 2030-12-31
          rond 2030                                 | 2030-12-31
          uiterlijk eind 2030                       | 2030-12-31
          vóór eind 2030                            | 2030-12-31
          per 1 januari                             | 2026-01-01
          per 1 januari 2026                        | 2026-01-01
          met ingang van 1 januari                  | 2026-01-01
          op 1 juli                                 | 2025-07-01
          vanaf 1 juli                              | 2025-07-01
          vóór 1 juli 2025                          | 2025-06-30
          uiterlijk 1 juli                          | 2025-07-01
          per juli                                  | 2025-07-31
          eind maart                                | 2025-03-31
          voor eind maart                           | 2025-03-31
          vóór mei                                  | 2025-04-30
          begin 2026                                | 2026-03-31
          medio 2026                                | 2026-07-31
          dit jaar                                  | 2025-12-31
          nog dit jaar                              | 2025-12-31
          volgend jaar                              | 2026-12-31
          voor het einde van het jaar               | 2025-12-31
          tegen het einde van dit jaar              | 2025-12-31
          voor het jaareinde                        | 2025-12-31
          in het tweede kwartaal                    | 2025-06-30
          in Q1 2026                                | 2026-03-31
          komend kwartaal                           | 2025-06-30
          dit kwartaal                              | 2025-03-31
          in de eerste helft van dit jaar           | 2025-06-30
          in het eerste halfjaar van 2026           | 2026-06-30
          dit halfjaar                              | 2025-06-30
          volgend halfjaar                          | 2025-12-31
          komend halfjaar                           | 2025-08-10
          binnen een half jaar                      | 2025-08-10
          komend voorjaar                           | 2025-06-20
          in de loop van het najaar                 | 2025-12-20
          voor de zomer                             | 2025-06-20
          eind deze maand                           | 2025-02-28
          nog deze maand                            | 2025-02-28
          volgende week                             | 2025-02-23
          binnen vier weken                         | 2025-03-10
          ten tijde van de Voorjaarsnota            | 2025-06-01
          gelijktijdig met de Voorjaarsnota         | 2025-06-01
          bij de Voorjaarsnota                      | 2025-06-01
          op Prinsjesdag                            | 2025-09-16
          bij Prinsjesdag                           | 2025-09-16
          vóór Prinsjesdag                          | 2025-09-15
          met de begroting voor 2026                | 2025-09-16
          voor de NAVO-top in Den Haag              | 2025-06-23
          in aanloop naar de NAVO-top in Den Haag   | 2025-06-23
          tijdens de NAVO-top in Den Haag           | 2025-06-25
          twee weken voor de NAVO-top in Den Haag   | 2025-06-10
          voorafgaand aan de bijeenkomst in Brussel | 2025-02-12
          """)
  void aTerm_endsOnTheLastDayThatItsWordsAllow(String words, LocalDate day) {
    assertThat(DEADLINES.ofPromise("Ik stuur de Kamer " + words + " een brief over de radars."))
        .isEqualTo(new Deadline(day, words));
  }

  @ParameterizedTest
  @CsvSource({
    "na de top",
    "na de NAVO-top",
    "na afloop van de bijeenkomst",
    "na de verkiezingen",
    "na de zomer",
    "voor het volgende commissiedebat",
    "voor de NAVO-top in Ankara",
    "voorafgaand aan de bijeenkomst in Oslo"
  })
  void whatNoCalendarTells_keepsItsWords(String words) {
    assertThat(DEADLINES.ofPromise("Ik stuur de Kamer " + words + " een brief over de radars."))
        .isEqualTo(new Deadline(null, words));
  }

  @ParameterizedTest
  @CsvSource({
    "vanaf 2026",
    "met ingang van 2026",
    "met ingang van maart",
    "vanaf juli",
    "met ingang van juli",
    "vanaf april",
    "vanaf september 2025",
    "vanaf het tweede kwartaal",
    "vanaf het najaar"
  })
  void whatBeginsThenAndGoesOn_keepsItsWords(String words) {
    assertThat(DEADLINES.ofPromise("Nederland levert " + words + " twee radars."))
        .isEqualTo(new Deadline(null, words));
  }

  @ParameterizedTest
  @CsvSource({
    "Het kabinet reserveert 40 miljoen euro voor 2027.",
    "Ik stuur de Kamer de begroting voor 2027 toe.",
    "Nederland deelt de capaciteitsdoelen voor 2030.",
    "Voor 2026 zal Nederland twee oefeningen aanmelden.",
    "Nederland zal voor 2020 geen cijfers geven.",
    "Nederland levert vanaf 2019 een eenheid.",
    "Nederland geeft in 2028 20 miljoen euro aan het fonds.",
    "In 2028 trekt Defensie 20 miljoen euro uit voor drones.",
    "Vanaf 2027 trekt Defensie jaarlijks € 20 miljoen uit voor drones.",
    "Nederland heeft 30 miljoen euro gereserveerd op de begroting van Defensie.",
    "Ik zal u informeren over de afspraken voor 2026.",
    "Nederland zal de voorbereidingen voor de NAVO-top in Ankara steunen.",
    "Nederland zal per persoon een uitrusting leveren."
  })
  void whatIsMadeForATime_isNotSetByIt(String sentence) {
    assertThat(DEADLINES.ofPromise(sentence)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nederland zal uiterlijk in 2028 20 miljoen euro bijdragen.                 | uiterlijk in 2028
          In 2028 wordt de brigade opgericht, waarvoor 20 miljoen euro nodig is.      | In 2028
          Nederland levert in 2028 twee schepen ter waarde van 300 miljoen euro.      | in 2028
          Defensie draagt nog in 2028 20 miljoen euro bij.                            | nog in 2028
          """)
  void aYearByWhichSomethingIsDone_isATermBesideMoney(String sentence, String words) {
    assertThat(DEADLINES.ofPromise(sentence))
        .isEqualTo(new Deadline(LocalDate.of(2028, 12, 31), words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het kabinet zal dit voor 2030 uitvoeren.                    | voor 2030
          Nederland zal vanaf 2027 een eenheid leveren.               | vanaf 2027
          Ik zal de Kamer voor de NAVO-top in Ankara informeren.      | voor de NAVO-top in Ankara
          Ik zal de Kamer na de verkiezingen informeren.              | na de verkiezingen
          """)
  void aLetter_saysByWhen(String sentence, String words) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(statement -> String.valueOf(statement.deadline()))
        .asString()
        .contains("text=" + words + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik stuur de Kamer voor de NAVO-top van juli 2027 een overzicht.   | voor de NAVO-top van juli 2027
          Ik stuur de Kamer voor de top van juli een planning.              | voor de top van juli
          Ik stuur de Kamer voor de top in juli een planning.               | voor de top in juli
          Ik informeer u uiterlijk voor de ministeriële bijeenkomst van mei. | uiterlijk voor de ministeriële bijeenkomst van mei
          """)
  void aMeetingOfAnotherMonth_isKeptAsItStands(String sentence, String words) {
    assertThat(DEADLINES.first(sentence)).isEqualTo(new Deadline(null, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"voor de top van juni", "voor de NAVO-top van juni 2025", "voor de top in juni"})
  void aMeetingOfTheMonthInWhichItIsHeld_hasItsDay(String words) {
    assertThat(DEADLINES.first("Ik stuur de Kamer " + words + " een overzicht."))
        .isEqualTo(new Deadline(LocalDate.of(2025, 6, 23), words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De voorbereiding voor de top van juli is begonnen.",
        "Het programma voor de top van juli is bekend.",
        "Het programma voor de top in juli is bekend.",
      })
  void whatIsForAMeetingOfAMonth_setsNoTerm(String sentence) {
    assertThat(DEADLINES.first(sentence)).isNull();
  }
}
