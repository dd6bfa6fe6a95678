package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several times in a sentence is that of the promise. */
class LastDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nadat in maart de proef is afgerond, informeer ik uw Kamer voor 1 juni.|2025-05-31",
        "Als de EU in maart akkoord gaat, stuur ik u voor 1 juni een voorstel.|2025-05-31",
        "Het project, dat in maart begint, zal ik voor 1 juni evalueren.|2025-05-31",
        "De levering zal, zodra in april de bouw is afgerond, uiterlijk op 1 juli beginnen.|2025-07-01",
        "Ik informeer u voor de zomer, nadat de Raad in maart heeft besloten.|2025-06-20",
      })
  void timeOfWhatIsSaidByTheWay_isNone(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik stuur u de cijfers in het voorjaar, uiterlijk op 12 mei.|2025-05-12|uiterlijk op 12 mei",
        "Ik informeer u bij de Voorjaarsnota, maar uiterlijk op 12 mei.|2025-05-12|uiterlijk op 12 mei",
        "Ik informeer u in mei, in ieder geval voor 12 mei, over de cijfers.|2025-05-11|voor 12 mei",
        "Ik stuur u in de loop van mei, doch niet later dan 12 mei, een brief.|2025-05-12|niet later dan 12 mei",
        "Eind maart neemt het kabinet een besluit, waarna ik u uiterlijk 12 mei informeer.|2025-05-12|uiterlijk 12 mei",
        "De Nederlandse bijdrage begint in maart 2025 en eindigt op 12 mei 2026.|2026-05-12|op 12 mei 2026",
        "Onze inzet start in april en loopt tot en met 12 mei 2026.|2026-05-12|tot en met 12 mei 2026",
      })
  void lastDayThatIsStated_goesBeforeATimeOfCalendars(
      String sentence, LocalDate day, String words) {
    assertThat(deadline(sentence)).isNotNull();
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
    assertThat(deadline(sentence)).extracting(Deadline::text).asString().endsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voor het zomerreces, dat op 9 juli begint, stuur ik u een brief.|2025-07-08",
        "Voor het zomerreces van uw Kamer, dat op 9 juli begint, stuur ik u een brief.|2025-07-08",
        "Voor het zomerreces (9 juli) stuur ik u een brief.|2025-07-08",
        "Voor het zomerreces, waarin ik veel lees, stuur ik u een brief.|2025-07-03",
      })
  void recess_beginsOnTheDayThatIsStated(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik informeer u in mei over het besluit dat de NAVO uiterlijk op 1 juni neemt.|2025-05-31",
        "Ik stuur u in mei een brief en kom in juni met een plan.|2025-05-31",
        "Ik stuur u uiterlijk 12 mei een brief, nog voor het debat in juni.|2025-05-12",
      })
  void dayOfSomethingElse_isNotStatedInItsPlace(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik stuur u volgende week vrijdag een brief.|2025-02-07|volgende week vrijdag",
        "Ik stuur u volgende week op dinsdag een brief.|2025-02-04|volgende week op dinsdag",
        "Ik stuur u volgende week een brief.|2025-02-09|volgende week",
        "Ik informeer u twee weken na de top van 11 juli.|2025-07-25|twee weken na de top van 11 juli",
        "Nederland levert in heel 2025 steun aan de missie.|2025-12-31|in heel 2025",
        "Nederland levert tussen 2026 en 2031 zes fregatten.|2031-12-31|tussen 2026 en 2031",
      })
  void furtherWords_setATerm(String sentence, LocalDate day, String words) {
    assertThat(deadline(sentence)).isEqualTo(new Deadline(day, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zr.Ms. Van Amstel zal van begin maart tot eind juni 2025 onder bevel van de EU varen.|2025-06-30",
        "Nederland levert van begin maart tot en met medio april een tankvliegtuig.|2025-04-20",
        "Nederland zal vanaf half maart tot eind oktober een fregat leveren.|2025-10-31",
        "Nederland zet van begin 2026 tot eind 2027 een eenheid in.|2027-12-31",
        "Begin maart stuur ik u een brief en eind juni een evaluatie.|2025-03-10",
      })
  void whatLasts_endsWithTheLastOfItsTimes(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Binnen een half jaar na beëindiging van de bijdrage, dat wil zeggen voor eind oktober 2025, zal ik u een evaluatie sturen.|2025-10-31",
        "Binnen zes maanden na beëindiging van de bijdrage, dus uiterlijk eind oktober 2025, zal een evaluatie aan uw Kamer worden aangeboden.|2025-10-31",
        "Binnen zes weken na ontvangst van het advies (uiterlijk in mei) stuur ik u een reactie.|2025-05-31",
        "Binnen zes maanden na beëindiging van de bijdrage, waartoe in maart 2025 is besloten, stuur ik u een evaluatie.|",
      })
  void termWithoutADay_hasTheOneThatIsSaidBehindIt(String sentence, @Nullable LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In april spreekt de NAVO hierover, waarna ik u in mei informeer.|2025-05-31",
        "Na de top in juni 2025 ontvangt u in september een verslag.|2025-09-30",
        "Na de evaluatie in maart besluit het kabinet in juni over verlenging.|2025-06-30",
        "Na afronding van het onderzoek in april informeer ik u in juni.|2025-06-30",
        "Na de top in juni 2025 ontvangt u een verslag.|2025-06-30",
        "Na het debat stuur ik u in mei een brief en in juni een evaluatie.|2025-05-31",
        "Ik heb u in december geïnformeerd en zal u in maart opnieuw informeren.|2025-03-31",
        "In mei stuur ik u een brief, waarna in juni het debat plaatsvindt.|2025-05-31",
      })
  void timeOfSomethingElse_givesWayToThatOfThePromise(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het plan heeft u, zoals door mij toegezegd in het debat van 18 december, op 14 januari vertrouwelijk ontvangen.",
        "De Kamer heeft het rapport, zoals ik had toegezegd, op 20 januari ontvangen.",
        "Zoals toegezegd in het debat van 3 december is op 15 januari een overzicht aan de Kamer verzonden.",
        "Zoals toegezegd ontving u op 14 december het overzicht.",
        "Nederland bepleit dat vergunningen voor vervoer binnen drie dagen worden afgegeven.",
        "Ik dring erop aan dat de NAVO tot september elke opening benut.",
      })
  void whatWasDone_orOthersShouldDo_setsNoTerm(String sentence) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::deadline)
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoals toegezegd in het debat van 18 december, ontvangt u op 14 maart het overzicht.|2025-03-14",
        "Nederland steunt de missie tot eind 2026.|2026-12-31",
        "Het kabinet is voorstander van verlenging van de missie tot en met 31 december 2025.|2025-12-31",
      })
  void whatIsToCome_orHowLongAPositionHolds_does(String sentence, LocalDate day) {
    assertThat(deadline(sentence)).extracting(Deadline::value).isEqualTo(day);
  }

  private static @Nullable Deadline deadline(String sentence) {
    return ShippedRules.inLetter(sentence).getFirst().deadline();
  }
}
