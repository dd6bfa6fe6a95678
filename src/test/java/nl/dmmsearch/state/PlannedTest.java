package nl.dmmsearch.state;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of what is planned for a time, and of a date with its day of the week. */
class PlannedTest {
  private static final LocalDate WRITTEN = LocalDate.of(2025, 10, 6);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De evaluatie is voorzien voor juni 2026.|2026-06-30",
        "De brief is gepland voor december.|2025-12-31",
        "De nota is ingepland voor het eerste kwartaal van 2026.|2026-03-31",
        "De brief staat voor november gepland.|2025-11-30",
        "De nota staat voor maart 2026 op de planning.|2026-03-31",
        "De overdracht is voorzien voor 3 juni 2026.|2026-06-03",
        "De evaluatie is voorzien voor 2027.|2027-12-31",
        "De evaluatie is voorzien voor eind november.|2025-11-30",
        "De brief is gepland voor het voorjaar van 2026.|2026-06-20"
      })
  void whatIsPlannedForATime_isDoneInIt(String sentence, String last) {
    assertThat(last(sentence)).isEqualTo(last);
  }

  /** A list without full stops is read as one sentence. */
  @Test
  void aSentenceOfThousandsOfWords_isRead() {
    String sentence =
        "De nota is " + "nogmaals ".repeat(20_000) + "voor maart op de planning gezet.";
    int time = sentence.indexOf("voor maart");

    assertThat(Planned.is(sentence, time, time + "voor maart".length())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De evaluatie is voorzien vóór juni 2026.|2026-05-31",
        "De brief is gepland en komt voor december.|2025-11-30",
        "De brief volgt voor november, zoals op de agenda staat.|2025-10-31",
        "De brief is voorzien voor de zomer.|2026-06-20"
      })
  void whatIsDoneBeforeATime_isDoneBeforeIt(String sentence, String last) {
    assertThat(last(sentence)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De nota bereikt u op zijn laatst 1 december 2025.|2025-12-01",
        "Ik stuur de Kamer niet later dan eind november een brief.|2025-11-30",
        "Ik stuur de Kamer in de eerste maanden van 2026 een brief.|2026-03-31",
        "Op Verantwoordingsdag stuur ik de Kamer het jaarverslag.|2026-05-20",
        "I will inform the House before the Christmas recess.|2025-12-18",
        "Over de tanks ontvangt u vrijdag 10 oktober een brief.|2025-10-10",
        "Over de tanks ontvangt u op vrijdag 10 oktober een brief.|2025-10-10",
        "Ik stuur de Kamer op vrijdag 17 oktober 2025 een brief.|2025-10-17",
        "Nederland draagt met ingang van maandag 1 december het commando over.|2025-12-01"
      })
  void dayOfTheWeekOrLatest_goesWithTheDate(String sentence, String last) {
    assertThat(last(sentence)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "Ik stuur de Kamer een brief over de bijeenkomst van vrijdag 17 oktober.",
    "Ik neem dit mee in de brief over de bijeenkomst van donderdag 16 en vrijdag 17 oktober."
  })
  void dayOfAMeeting_isNoTerm(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).ofPromise(sentence)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Ik informeer uw Kamer op 17 maart over de radars.",
    "Ik informeer uw Kamer op maandag 17 maart over de radars.",
    "Hierover informeert het kabinet de Kamer op 17 maart nader."
  })
  void dayRightBehindWhoIsTold_isThatOfTheTelling(String sentence) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .satisfies(told -> assertThat(told.deadline()).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "Ik informeer uw Kamer over de bijeenkomst op 17 maart.",
    "Ik informeer uw Kamer in het debat op 17 maart."
  })
  void dayOfWhatIsToldOf_promisesNothing(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).isEmpty();
  }

  private static String last(String sentence) {
    Deadlines deadlines = new Deadlines(WRITTEN, null);
    return String.valueOf(requireNonNull(deadlines.ofPromise(sentence)).value());
  }
}
