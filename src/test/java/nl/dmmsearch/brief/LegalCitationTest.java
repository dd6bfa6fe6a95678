package nl.dmmsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "28676    | 451 | 2023-10-25 | tweede-kamer | 3 | Kamerstukken II 2023/24, 28676, nr. 451, p. 3",
        "28676    | 451 | 2023-10-25 | -            | - | Kamerstukken II 2023/24, 28676, nr. 451",
        "28676    | AB  | 2024-10-03 | -            | - | Kamerstukken I 2024/25, 28676, AB",
        "28676    | AB  | 2024-10-03 | eerste-kamer | 2 | Kamerstukken I 2024/25, 28676, AB, p. 2",
        "28676    | 464 | 2024-10-03 | eerste-kamer | - | Kamerstukken II 2024/25, 28676, nr. 464",
        "21501-28 | 239 | 2022-05-11 | tweede-kamer | - | Kamerstukken II 2021/22, 21501-28, nr. 239",
        "36200-X  | 5   | 2022-10-06 | tweede-kamer | - | Kamerstukken II 2022/23, 36200 X, nr. 5",
        "28676    | 451 | -          | -            | - | Kamerstukken II, 28676, nr. 451",
      })
  void paper_isCitedByNumber(
      String dossier,
      String number,
      @Nullable LocalDate date,
      @Nullable String chamber,
      @Nullable Integer page,
      String expected) {
    Letter letter = new Letter().on(date).in(chamber).numbered(dossier, number);

    assertThat(LegalCitation.of(letter.summary(), page)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-16, 2023/24",
    "2024-09-17, 2024/25",
    "2020-09-14, 2019/20",
    "2020-09-15, 2020/21",
    "2026-09-15, 2026/27",
    "1999-12-31, 1999/00",
    "2000-01-01, 1999/00",
  })
  void session_beginsOnTheThirdTuesdayOfSeptember(LocalDate date, String session) {
    Letter letter = new Letter().on(date).numbered("28676", "1");

    assertThat(LegalCitation.of(letter.summary()))
        .isEqualTo("Kamerstukken II " + session + ", 28676, nr. 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "GEANNOTEERDE_AGENDA | minister van Defensie | MINDEF20250035303"
            + " | Brief van de minister van Defensie van 29 september 2025, kenmerk MINDEF20250035303",
        "KAMERBRIEF | ministers van Buitenlandse Zaken en van Defensie | -"
            + " | Brief van de ministers van Buitenlandse Zaken en van Defensie van 29 september 2025",
        "BESLISNOTA | plaatsvervangend directeur-generaal Beleid | D2024-001261"
            + " | Beslisnota van de plaatsvervangend directeur-generaal Beleid van 29 september 2025,"
            + " kenmerk D2024-001261",
        "OVERIG | ministerie van Defensie | -"
            + " | Document van het ministerie van Defensie van 29 september 2025",
      })
  void letter_isCitedBySenderDateAndReference(
      DocumentType type, String sender, @Nullable String reference, String expected) {
    Letter letter = new Letter().on(LocalDate.of(2025, 9, 29)).from(sender).of(type);
    if (reference != null) {
      letter.references(reference);
    }

    assertThat(LegalCitation.of(letter.summary())).isEqualTo(expected);
  }

  @Test
  void reference_isTheDocumentsOwn_ratherThanThatOfItsCase() {
    Letter letter =
        new Letter()
            .on(LocalDate.of(2025, 9, 29))
            .from("minister van Defensie")
            .references("D2024-001261", "MINDEF20250035303");

    assertThat(LegalCitation.of(letter.summary())).endsWith(", kenmerk MINDEF20250035303");
  }

  @Test
  void letter_withoutDate_isCitedByTitleMeetingAndSource() {
    Letter letter =
        new Letter().from("minister van Defensie").meeting("2024-10-17", "2024-10-18").part(2);

    assertThat(LegalCitation.of(letter.summary(), 4))
        .isEqualTo(
            "Inzet NAVO, bijeenkomst van 17 en 18 oktober 2024, 2024/nota.txt, deel 2," + " p. 4");
  }

  @Test
  void meeting_thatTheTitleNames_isNotRepeated() {
    Letter letter =
        new Letter()
            .titled("Beslisnota bij NAVO DMM 17 en 18 oktober 2024")
            .meeting("2024-10-17", "2024-10-18");

    assertThat(LegalCitation.of(letter.summary()))
        .isEqualTo("Beslisnota bij NAVO DMM 17 en 18 oktober 2024, 2024/nota.txt");
  }

  @Test
  void document_withoutSender_isCitedByTitleDateAndSource() {
    Letter letter = new Letter().on(LocalDate.of(2025, 2, 1));

    assertThat(LegalCitation.of(letter.summary()))
        .isEqualTo("Inzet NAVO, 1 februari 2025, 2024/nota.txt");
  }

  @Test
  void document_aboutWhichNothingIsKnown_isCitedByTitleAndSource() {
    assertThat(LegalCitation.of(new Letter().summary())).isEqualTo("Inzet NAVO, 2024/nota.txt");
  }

  /** A brief of which only the parts that a citation looks at are said. */
  @Test
  void debate_isCitedByTheDayItWasHeld() {
    Letter letter =
        new Letter()
            .of(DocumentType.COMMISSIEDEBAT)
            .from("vaste commissie voor Defensie")
            .on(LocalDate.parse("2011-07-05"))
            .held("2011-05-31");

    assertThat(LegalCitation.of(letter.summary()))
        .isEqualTo("Commissiedebat van de vaste commissie voor Defensie van 31 mei 2011");
  }

  private static final class Letter {
    private DocumentType type = DocumentType.KAMERBRIEF;
    private String title = "Inzet NAVO";
    private @Nullable LocalDate date;
    private @Nullable LocalDate held;
    private @Nullable String sender;
    private @Nullable Chamber chamber;
    private @Nullable KamerstukNumber kamerstuk;
    private List<String> references = List.of();
    private List<Meeting> meetings = List.of();
    private int part = 1;

    Letter of(DocumentType documentType) {
      type = documentType;
      return this;
    }

    Letter titled(String text) {
      title = text;
      return this;
    }

    Letter on(@Nullable LocalDate day) {
      date = day;
      return this;
    }

    Letter held(String day) {
      held = LocalDate.parse(day);
      return this;
    }

    Letter from(String role) {
      sender = role;
      return this;
    }

    Letter in(@Nullable String house) {
      chamber = house == null ? null : Chamber.of(house).orElseThrow();
      return this;
    }

    Letter numbered(String dossier, String number) {
      kamerstuk = new KamerstukNumber(dossier, number);
      return this;
    }

    Letter references(String... kenmerken) {
      references = List.of(kenmerken);
      return this;
    }

    Letter meeting(String first, String last) {
      var days = new DateRange(LocalDate.parse(first), LocalDate.parse(last));
      meetings = List.of(new Meeting(MeetingKind.DMM, days, null));
      return this;
    }

    Letter part(int number) {
      part = number;
      return this;
    }

    BriefSummary summary() {
      var source = new SourcePart(new SourceName("2024/nota.txt"), part, "text/plain");
      var header =
          new Header(
              type,
              null,
              title,
              null,
              date,
              held,
              sender,
              chamber,
              null,
              List.of(),
              kamerstuk,
              references);
      return new BriefSummary(
          source.briefId(), source, AccessLabel.OPENBAAR, header, meetings, Map.of(), List.of());
    }
  }
}
