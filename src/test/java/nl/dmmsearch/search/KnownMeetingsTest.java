package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownMeetingsTest {
  /** Each naming is written as kind, first day, last day and place; the day is one of June 2023. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DMM 15 16 Brussel, DMM 15 15 -|dmm-15 15-16 Brussel",
        "DMM 15 16 -, DMM 16 16 Brussel|dmm-15 15-16 Brussel",
        "DMM 15 15 -, DMM 16 16 -|dmm-15 15-16 -",
        "DMM 14 14 Brussel, DMM 15 16 Brussel|dmm-15 15-16 Brussel",
        "DMM 15 15 Brussel, DMM 16 16 Tallinn|dmm-15 15-15 Brussel, dmm-16 16-16 Tallinn",
        "DMM 13 14 -, DMM 15 16 -|dmm-13 13-14 -, dmm-15 15-16 -",
        "DMM 15 15 -, DMM 17 17 -|dmm-15 15-15 -, dmm-17 17-17 -",
        "DMM 15 16 Brussel, DMM 15 16 Brussel, DMM 16 16 Boekarest|dmm-15 15-16 Brussel",
        "DMM 15 16 -, UDCG 15 15 -|dmm-15 15-16 -, udcg-15 15-15 -",
        "overig 15 16 Parijs, overig 16 16 Parijs|overig-15 15-16 Parijs",
        "overig 15 16 Parijs, overig 16 16 Berlijn|overig-15 15-16 Parijs, overig-16 16-16 Berlijn",
        "overig 15 16 Parijs, overig 16 16 -|overig-15 15-16 Parijs, overig-16 16-16 -",
        "DMM 1 28 -, DMM 15 16 -|dmm-01 1-28 -, dmm-15 15-16 -",
      })
  void namesOfOneMeeting_areTakenTogether(String named, String expected) {
    Map<Naming, Integer> briefs =
        Arrays.stream(named.split(", "))
            .map(KnownMeetingsTest::naming)
            .collect(Collectors.toMap(Function.identity(), naming -> 1, Integer::sum));

    List<KnownMeeting> known = KnownMeetings.of(briefs).about(briefs, Filters.none());

    assertThat(known.stream().map(KnownMeetingsTest::written).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, {OVERIG=1}, 1", "false, {}, 2"})
  void briefsThatOnlyNameAMeeting_areToldFromThoseAboutIt(
      boolean leads, String about, int onlyNaming) {
    Meeting first = naming("DMM 15 16 -").meetings().getFirst();
    Meeting second = naming("DMM 28 29 -").meetings().getFirst();
    Map<Naming, Integer> briefs =
        Map.of(
            new Naming(DocumentType.OVERIG, List.of(first), leads), 1,
            new Naming(DocumentType.VERSLAG, List.of(second, first), true), 1);

    KnownMeeting known = KnownMeetings.of(briefs).about(briefs, Filters.none()).getFirst();

    assertThat(known.about()).hasToString(about);
    assertThat(known.onlyNaming()).isEqualTo(onlyNaming);
    assertThat(known.total()).isEqualTo(2);
  }

  @Test
  void aReportOfMeetingsHeldTogether_isAboutEachOfThem() {
    Meeting main = naming("DMM 15 16 -").meetings().getFirst();
    Meeting with = naming("UDCG 16 16 -").meetings().getFirst();
    Map<Naming, Integer> briefs =
        Map.of(new Naming(DocumentType.VERSLAG, List.of(main, with), true), 1);

    assertThat(KnownMeetings.of(briefs).about(briefs, Filters.none()))
        .extracting(KnownMeeting::onlyNaming)
        .containsExactly(0, 0);
  }

  private static Naming naming(String text) {
    String[] facts = text.split(" ");
    var dates = new DateRange(day(facts[1]), day(facts[2]));
    @Nullable String place = facts[3].equals("-") ? null : facts[3];
    var meeting = new Meeting(MeetingKind.of(facts[0]).orElseThrow(), dates, place);
    return new Naming(DocumentType.OVERIG, List.of(meeting), true);
  }

  private static String written(KnownMeeting meeting) {
    DateRange dates = meeting.dates();
    String place = meeting.place() == null ? "-" : meeting.place();
    return "%s %d-%d %s"
        .formatted(
            meeting.id().replace("-2023-06", ""),
            dates.start().getDayOfMonth(),
            dates.end().getDayOfMonth(),
            place);
  }

  private static LocalDate day(String number) {
    return LocalDate.of(2023, 6, Integer.parseInt(number));
  }
}
