package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the meetings that a letter names is the one that it is about. */
class MainMeetingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De ministers van Defensie van de NAVO komen bijeen op 5-6 okt. 2021 te Tallinn.|2021-10-05|2021-10-06|Tallinn",
        "De NAVO-ministers van Defensie komen bijeen op 4/5 nov. 2021 te Oslo. Daar wordt gegeten.|2021-11-04|2021-11-05|Oslo",
        "De NAVO-ministers van Defensie komen bijeen van woensdagmiddag 6 tot donderdagavond 7 oktober 2021 in Sofia.|2021-10-06|2021-10-07|Sofia",
        "De NAVO-ministers van Defensie komen bijeen van dinsdagochtend 5 t/m woensdagmiddag 6 oktober in Athene.|2021-10-05|2021-10-06|Athene",
        "De NAVO-ministers van Defensie komen in Tirana bijeen. Zij vergaderen op 7 en 8 oktober.|2021-10-07|2021-10-08|Tirana",
        "Binnenkort zien de NAVO-ministers van Defensie elkaar. Deze bijeenkomst vindt op 7 oktober plaats in Tirana.|2021-10-07|2021-10-07|Tirana",
        "Hierbij de agenda van het overleg dat mijn NAVO-collega's op 12/13 oktober in Zagreb voeren.|2021-10-12|2021-10-13|Zagreb",
        "Op 12 en 13 oktober in Zagreb spreek ik met mijn NAVO-ambtgenoten.|2021-10-12|2021-10-13|Zagreb",
        "De NAVO-ministers van Defensie zouden op 6 oktober 2021 in Bonn bijeenkomen. De NAVO-ministers van Defensie"
            + " vergaderen nu op 9 oktober 2021 in Londen.|2021-10-09|2021-10-09|Londen",
        "De bijeenkomst van de NAVO-ministers van Defensie is verplaatst van 6 oktober 2021 naar 9 oktober 2021 in Londen.|2021-10-09|2021-10-09|Londen",
        "De NAVO-ministers van Defensie komen niet op 6 oktober 2021 maar op 9 oktober 2021 bijeen in Londen.|2021-10-09|2021-10-09|Londen",
      })
  void mainMeeting_isReadInManyForms(String text, String start, String end, String place) {
    Meeting meeting = main("NAVO-ministers van Defensie", text);
    assertThat(Objects.requireNonNull(meeting.dates()).start()).isEqualTo(start);
    assertThat(Objects.requireNonNull(meeting.dates()).end()).isEqualTo(end);
    assertThat(meeting.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De volgende NAVO-top is op 29 en 30 juni 2022 in Madrid. De NAVO-ministers van Defensie vergaderen op 21 oktober 2021.|2021-10-21",
        "Dit bereidt de NAVO-top van 29 en 30 juni 2022 voor, als de NAVO-ministers van Defensie op 21 oktober spreken.|2021-10-21",
        "De RBZ Defensie van 16 november 2021 komt later. De NAVO-ministers van Defensie komen op 21 en 22 oktober bijeen.|2021-10-21",
      })
  void meetingOfTheSubject_goesBeforeOneNamedInPassing(String text, String start) {
    Meeting meeting = main("Geannoteerde agenda NAVO-ministers van Defensie", text);
    assertThat(Objects.requireNonNull(meeting.dates()).start()).isEqualTo(start);
  }

  @Test
  void summitNamedFarBehind_isNotTheMeetingOfALetterAboutMinisters() {
    String text =
        "De ministers spreken besloten over alles wat zich sinds het voorjaar heeft voorgedaan.\n\n"
            + "Ook over oefeningen en over de kosten daarvan wordt nog gesproken.\n\n"
            + "De voorbereiding van gezamenlijke aanschaf krijgt eveneens veel aandacht.\n\n"
            + "De NAVO-top van 29 en 30 juni 2022 in Madrid ligt nog ver weg.";
    assertThat(main("Geannoteerde agenda NAVO-ministers van Defensie", text).dates()).isNull();
  }

  @Test
  void placeInTheTitle_goesWithTheDateInTheText() {
    Meeting meeting =
        main("Geannoteerde agenda NAVO-top Praag", "De NAVO-top is op 21 en 22 oktober 2021.");
    assertThat(meeting.place()).isEqualTo("Praag");
  }

  @ParameterizedTest
  @CsvSource({
    "NATO Defence Ministers,DMM",
    "NATO Ministers of Defence,DMM",
    "NATO Defense Ministers,DMM",
    "NATO Foreign Ministers,FMM",
    "NATO Ministers of Foreign Affairs,FMM",
  })
  void ministersInEnglish_areToldApart(String ministers, MeetingKind kind) {
    Meeting meeting =
        main("Annotated agenda", "The " + ministers + " will meet in Rome on 12 October 2021.");
    assertThat(meeting.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "staatshoofden en regeringsleiders van de NAVO",
    "regeringsleiders van de bondgenoten",
    "NAVO-regeringsleiders"
  })
  void leadersOfTheAlliance_meetAtASummit(String leaders) {
    Meeting meeting =
        main(
            "Geannoteerde agenda",
            "Van 12 t/m 14 oktober a.s. komen de " + leaders + " in Rome bijeen.");
    assertThat(meeting.id()).isEqualTo("top-2021-10-12");
    assertThat(meeting.place()).isEqualTo("Rome");
  }

  private static Meeting main(String subject, String text) {
    return Reader.read(
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDatum 27 september 2021\nBetreft Geannoteerde agenda "
                + subject
                + "\n\nGeachte voorzitter,\n\n"
                + text
                + "\n\nHoogachtend,\n")
        .meetings()
        .getFirst();
  }
}
