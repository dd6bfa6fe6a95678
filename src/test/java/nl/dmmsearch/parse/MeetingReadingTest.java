package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Hierbij ontvangt u de geannoteerde agenda van de bijeenkomst van NAVO-ministers van Defensie op 7 en 8 februari a.s. te Wilna.|DMM|2024-02-07|2024-02-08|Vilnius",
        "Hierbij ontvangt u de geannoteerde agenda voor de NAVO Defensie Ministeriële (DMM) van 15 februari 2024 in Brussel.|DMM|2024-02-15|2024-02-15|Brussel",
        "Hierbij de geannoteerde agenda voor de informele bijeenkomst van NAVO-ministers van Buitenlandse Zaken in Antalya op 30 en 31 januari 2024.|FMM|2024-01-30|2024-01-31|Antalya",
        "Hierbij ontvangt u de geannoteerde agenda van de NAVO-top in Washington D.C. van 9 tot 11 juli 2024.|top|2024-07-09|2024-07-11|Washington D.C.",
        "Hierbij ontvangt u de geannoteerde agenda van de Raad Buitenlandse Zaken Defensie van 30 januari 2024 te Brussel.|RBZ-defensie|2024-01-30|2024-01-30|Brussel",
        "Hierbij ontvangt u de geannoteerde agenda van de Raad Buitenlandse Zaken van 22 januari 2024 in Brussel.|RBZ|2024-01-22|2024-01-22|Brussel",
        "Hierbij ontvangt u de geannoteerde agenda voor de Ukraine Defence Contact Group van 23 januari 2024 te Ramstein.|UDCG|2024-01-23|2024-01-23|Ramstein",
        "Hierbij de geannoteerde agenda voor de virtuele bijeenkomst van NAVO-ministers van Defensie op 17 januari 2024 via videoconferentie.|DMM|2024-01-17|2024-01-17|online",
        "Hierbij de geannoteerde agenda van de NAVO-defensieministeriële van 31 januari en 1 februari 2024 te Brussel.|DMM|2024-01-31|2024-02-01|Brussel",
        "Hierbij de geannoteerde agenda van de NAVO-top van 3 en 4 april a.s. te Straatsburg/Kehl.|top|2024-04-03|2024-04-04|Straatsburg/Kehl",
        "Hierbij de geannoteerde agenda voor de bijeenkomst van de NAVO-ministers van Defensie.|DMM|-|-|-",
      })
  void meeting_isReadFromTheSentenceThatAnnouncesIt(
      String sentence, String kind, String start, String end, String place) {
    Meeting meeting = letter(sentence).meetings().getFirst();
    assertThat(meeting.kind().value()).isEqualTo(kind);
    assertThat(meeting.place()).isEqualTo(place);
    if (start == null) {
      assertThat(meeting.dates()).isNull();
    } else {
      assertThat(Objects.requireNonNull(meeting.dates()).start()).isEqualTo(start);
      assertThat(Objects.requireNonNull(meeting.dates()).end()).isEqualTo(end);
    }
  }

  @Test
  void meetingWithoutYear_inATextWithoutDate_getsNone() {
    Brief brief =
        Reader.read("Minister naar NAVO-top\n\nDe NAVO-top is op 24 en 25 juni in Ankara.\n");
    Meeting meeting = brief.meetings().getFirst();
    assertThat(meeting).isEqualTo(new Meeting(MeetingKind.TOP, null, "Ankara"));
    assertThat(brief.reading())
        .anySatisfy(reading -> {
          assertThat(reading.field()).isEqualTo("meeting");
          assertThat(reading.certainty()).isEqualTo(Certainty.MISSING);
          assertThat(reading.why()).contains("jaartal");
        });
  }

  @Test
  void yearTakenFromTheLetter_isRemarkedOn() {
    Brief brief = letter("Hierbij de geannoteerde agenda voor de NAVO DMM van 15 februari a.s.");
    assertThat(brief.reading())
        .filteredOn(reading -> reading.field().equals("meeting"))
        .extracting(Reading::certainty)
        .containsExactly(Certainty.LIKELY);
  }

  @Test
  void dateOfADebate_isNoMeeting() {
    Brief brief =
        letter(
            "Hierbij de geannoteerde agenda voor de NAVO DMM van 15 februari 2024. Op 8 februari 2024 is"
                + " over de DMM een commissiedebat gepland.");
    assertThat(brief.meetings()).hasSize(1);
  }

  @Test
  void dateOnWhichQuestionsCame_isNoMeeting() {
    Brief brief =
        letter(
            "Hierbij de antwoorden op de vragen van het lid Jansen over de NAVO-top (ingezonden 3 december 2023).");
    assertThat(brief.meetings()).noneMatch(meeting -> meeting.dates() != null);
  }

  @Test
  void otherMeetings_followTheMainOne() {
    Brief brief =
        letter(
            "Hierbij de geannoteerde agenda voor de NAVO DMM van 15 februari 2024 in Brussel. De bijeenkomst"
                + " bereidt de NAVO-top van 9 t/m 11 juli 2024 in Washington D.C. voor. Vooraf komt de"
                + " Ukraine Defence Contact Group (UDCG) bijeen.");
    assertThat(brief.meetings())
        .extracting(Meeting::kind)
        .containsExactly(MeetingKind.DMM, MeetingKind.TOP, MeetingKind.UDCG);
    assertThat(brief.meetings().get(1).id()).isEqualTo("top-2024-07-09");
    assertThat(brief.meetings().get(2).dates()).isNull();
  }

  @Test
  void meetingsNamedTogether_shareDateAndPlace() {
    Brief brief =
        letter(
            "Op 14 december 2023 kwamen in Brussel de NAVO-ministers van Defensie (DMM), de Ukraine Defence"
                + " Contact Group (UDCG) en de Raad Buitenlandse Zaken (RBZ) Defensie bijeen.");
    assertThat(brief.meetings())
        .extracting(Meeting::id)
        .containsExactly("dmm-2023-12-14", "udcg-2023-12-14", "rbz-defensie-2023-12-14");
    assertThat(brief.meetings()).extracting(Meeting::place).containsOnly("Brussel");
  }

  @Test
  void ministersOfWhat_isToldByTheWriter() {
    String text =
        """
        28 676 NAVO
        Nr. 1 BRIEF VAN DE MINISTER VAN %s
        Den Haag, 4 januari 2024
        Hierbij de geannoteerde agenda van de NAVO-ministeriële te Brussel van 15 februari 2024.
        """;
    assertThat(Reader.read(text.formatted("DEFENSIE")).meetings().getFirst().kind())
        .isEqualTo(MeetingKind.DMM);
    assertThat(Reader.read(text.formatted("BUITENLANDSE ZAKEN")).meetings().getFirst().kind())
        .isEqualTo(MeetingKind.FMM);
  }

  private static Brief letter(String text) {
    return Reader.read(
        "Datum 4 januari 2024\nBetreft NAVO\n\nGeachte voorzitter,\n\n"
            + text
            + "\n\nHoogachtend,\n");
  }

  @Test
  void meetingThatIsOnlyReferredTo_doesNotGetTheDateOfAnother() {
    Brief brief =
        letter(
            "Op 13 en 14 juni 2024 komen de NAVO-ministers van Defensie bijeen in Brussel. Deze"
                + " bijeenkomst van 13 en 14 juni is de laatste van de NAVO-ministers van Defensie"
                + " voor de NAVO-top in Washington.");

    assertThat(brief.meetings()).extracting(Meeting::id).doesNotContain("top-2024-06-13");
  }
}
