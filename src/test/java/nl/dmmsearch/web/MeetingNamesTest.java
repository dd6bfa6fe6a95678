package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNamesTest {
  private static final DateRange OCTOBER =
      new DateRange(LocalDate.of(2024, 10, 17), LocalDate.of(2024, 10, 18));

  @Test
  void meeting_isNamedByKindDatesAndPlace() {
    assertThat(MeetingNames.of(new Meeting(MeetingKind.DMM, OCTOBER, "Brussel")))
        .isEqualTo("DMM 17 en 18 oktober 2024, Brussel");
  }

  @Test
  void meeting_isNamedByWhatIsKnown() {
    assertThat(MeetingNames.of(new Meeting(MeetingKind.TOP, null, "Den Haag")))
        .isEqualTo("NAVO-top, Den Haag");
    assertThat(MeetingNames.of(new Meeting(MeetingKind.OVERIG, OCTOBER, null)))
        .isEqualTo("Bijeenkomst 17 en 18 oktober 2024");
    assertThat(MeetingNames.of(new Meeting(MeetingKind.NPG, null, null))).isEqualTo("NPG");
  }

  @ParameterizedTest
  @CsvSource({
    "dmm-2024-10-17, DMM 17 oktober 2024",
    "RBZ-Defensie-2024-11-19, RBZ Defensie 19 november 2024",
    "top-2025-06-24, NAVO-top 24 juni 2025",
    "dmm-2024-13-17, dmm-2024-13-17",
    "gala-2024-10-17, gala-2024-10-17",
    "iets, iets",
  })
  void id_isReadAsANameWhereItIsOne(String id, String name) {
    assertThat(MeetingNames.ofId(id)).isEqualTo(name);
  }
}
