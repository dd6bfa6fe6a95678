package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Timeline;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** What every engine must know of the meetings that briefs are about. */
abstract class MeetingsContract extends CopiesContract {
  private static BriefBuilder about(String name, MeetingKind kind, String from, String to) {
    return brief(name).about("kfor in " + name).meeting(kind, from, to);
  }

  private static BriefBuilder dmm(String name, String from, String to) {
    return about(name, MeetingKind.DMM, from, to);
  }

  private List<KnownMeeting> meetings() {
    return engine.meetings(Filters.none(), AccessLabel.OPENBAAR);
  }

  private List<String> ids(Filters filters, AccessLabel clearance) {
    return engine.meetings(filters, clearance).stream().map(KnownMeeting::id).toList();
  }

  private static Filters only(Facet facet, String... values) {
    return new Filters(Map.of(facet, Set.of(values)), DateBounds.open(), DateBounds.open());
  }

  private static List<String> points(Timeline timeline) {
    return timeline.points().stream().map(p -> p.meeting().id() + " " + p.hits()).toList();
  }

  @Test
  void meetings_comeOldestFirstWithTheirBriefsPerType() {
    index(
        dmm("new", "2024-10-17", "2024-10-18"),
        dmm("agenda", "2024-02-14", "2024-02-15").type(DocumentType.GEANNOTEERDE_AGENDA),
        dmm("note", "2024-02-14", "2024-02-15").type(DocumentType.BESLISNOTA),
        dmm("annex", "2024-02-14", "2024-02-15").type(DocumentType.BESLISNOTA),
        brief("none").about("kfor"));

    assertThat(meetings())
        .extracting(KnownMeeting::id)
        .containsExactly("dmm-2024-02-14", "dmm-2024-10-17");
    assertThat(meetings().getFirst().briefs())
        .containsExactly(
            entry(DocumentType.GEANNOTEERDE_AGENDA, 1), entry(DocumentType.BESLISNOTA, 2));
  }

  @Test
  void aMeetingWithoutDays_isNone() {
    index(brief("a").about("kfor").meeting(new Meeting(MeetingKind.DMM, null, "Brussel")));

    assertThat(meetings()).isEmpty();
  }

  @Test
  void aBriefThatNamesOneMeetingTwice_countsOnce() {
    index(
        dmm("a", "2007-12-06", "2007-12-07").meeting(MeetingKind.DMM, "2007-12-07", "2007-12-07"));

    assertThat(meetings()).singleElement().satisfies(m -> assertThat(m.total()).isEqualTo(1));
  }

  @Test
  void namesOfOneMeeting_areTakenTogether() {
    index(dmm("debate", "2007-12-06", "2007-12-07"), dmm("report", "2007-12-07", "2007-12-07"));

    assertThat(meetings())
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.ids()).containsExactly("dmm-2007-12-06", "dmm-2007-12-07");
          assertThat(meeting.dates())
              .isEqualTo(new DateRange(LocalDate.of(2007, 12, 6), LocalDate.of(2007, 12, 7)));
          assertThat(meeting.total()).isEqualTo(2);
        });
  }

  @Test
  void aMeeting_isFoundByAnyOfItsNames() {
    index(
        dmm("debate", "2007-12-06", "2007-12-07"),
        dmm("report", "2007-12-07", "2007-12-07"),
        dmm("other", "2008-02-07", "2008-02-08"));

    assertFound(ask(Ask.everything().filter(Facet.MEETING, "DMM-2007-12-06")), "debate report");
    assertFound(ask(Ask.everything().filter(Facet.MEETING, "dmm-2007-12-07")), "debate report");
    assertThat(engine.meetings(only(Facet.MEETING, "dmm-2007-12-07"), AccessLabel.OPENBAAR))
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.total()).isEqualTo(2));
  }

  @Test
  void aCopy_countsForNoMeeting() {
    BriefBuilder house = dmm("house", "2024-02-14", "2024-02-15");
    BriefBuilder senate = dmm("senate", "2024-02-14", "2024-02-15");
    index(
        dmm("house", "2024-02-14", "2024-02-15").copy(senate),
        dmm("senate", "2024-02-14", "2024-02-15").copyOf(house));

    assertThat(meetings()).singleElement().satisfies(m -> assertThat(m.total()).isEqualTo(1));
  }

  @Test
  void whatOnlyInternBriefsTell_isNotToldToOthers() {
    index(
        dmm("open", "2024-02-15", "2024-02-15"),
        dmm("whole", "2024-02-14", "2024-02-15").intern(),
        dmm("secret", "2025-02-12", "2025-02-13").intern());

    assertThat(ids(Filters.none(), AccessLabel.OPENBAAR)).containsExactly("dmm-2024-02-15");
    assertThat(ids(Filters.none(), AccessLabel.INTERN))
        .containsExactly("dmm-2024-02-14", "dmm-2025-02-12");
    assertThat(points(engine.timeline(Ask.query("kfor").request())))
        .containsExactly("dmm-2024-02-15 1");
    assertThat(points(engine.timeline(Ask.query("kfor").clearance(AccessLabel.INTERN).request())))
        .containsExactly("dmm-2024-02-14 2", "dmm-2025-02-12 1");
  }

  @Test
  void filters_holdForTheMeetingAndForItsBriefs() {
    index(
        dmm("a", "2024-02-14", "2024-02-15")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.UDCG, "2024-02-14", "2024-02-14"),
        dmm("b", "2023-06-15", "2023-06-16"),
        about("c", MeetingKind.TOP, "2023-07-11", "2023-07-12"));

    assertThat(ids(only(Facet.MEETING_KIND, "dmm"), AccessLabel.OPENBAAR))
        .containsExactly("dmm-2023-06-15", "dmm-2024-02-14");
    assertThat(ids(only(Facet.MEETING_YEAR, "2023"), AccessLabel.OPENBAAR))
        .containsExactly("dmm-2023-06-15", "top-2023-07-11");
    assertThat(ids(only(Facet.DOCUMENT_TYPE, "verslag"), AccessLabel.OPENBAAR))
        .containsExactly("dmm-2024-02-14", "udcg-2024-02-14");
    assertThat(ids(only(Facet.MEETING, "DMM-2024-02-14"), AccessLabel.OPENBAAR))
        .containsExactly("dmm-2024-02-14");
  }

  @Test
  void aTimeline_tellsWhereSomethingCameUpAndWhereNot() {
    index(
        dmm("a", "2023-06-15", "2023-06-16"),
        brief("b").about("patriot").meeting(MeetingKind.DMM, "2023-10-11", "2023-10-12"),
        dmm("c", "2024-02-14", "2024-02-15"),
        dmm("d", "2024-02-14", "2024-02-15"),
        brief("e").about("kfor"));

    Timeline timeline = engine.timeline(Ask.query("kfor").request());

    assertThat(timeline.total()).isEqualTo(4);
    assertThat(timeline.unplaced()).isEqualTo(1);
    assertThat(points(timeline))
        .containsExactly("dmm-2023-06-15 1", "dmm-2023-10-11 0", "dmm-2024-02-14 2");
  }

  @Test
  void aTimeline_countsWhatTheSearchFinds() {
    index(
        dmm("a", "2023-06-15", "2023-06-16").about("kfor polen"),
        dmm("b", "2023-10-11", "2023-10-12").about("polen"));

    for (Ask ask :
        List.of(
            Ask.query("kfor polen"),
            Ask.query("kfor polen").match(new Match.All()),
            Ask.query("kfro"),
            Ask.query("polen -irak"),
            Ask.everything(),
            Ask.everything().filter(Facet.MEETING, "dmm-2023-06-15"))) {
      assertThat(engine.timeline(ask.request()).total())
          .isEqualTo(engine.search(ask.request()).total());
    }
  }

  @Test
  void aTimeline_staysWithinTheMeetingsAskedFor() {
    index(
        dmm("a", "2023-06-15", "2023-06-16").meeting(MeetingKind.UDCG, "2023-06-15", "2023-06-15"),
        about("b", MeetingKind.TOP, "2023-07-11", "2023-07-12"),
        dmm("c", "2024-02-14", "2024-02-15"));

    assertThat(
            points(engine.timeline(Ask.query("kfor").filter(Facet.MEETING_KIND, "DMM").request())))
        .containsExactly("dmm-2023-06-15 1", "dmm-2024-02-14 1");
    assertThat(
            points(
                engine.timeline(Ask.query("kfor").meeting("2023-07-12", "2023-12-31").request())))
        .containsExactly("top-2023-07-11 1");
  }
}
