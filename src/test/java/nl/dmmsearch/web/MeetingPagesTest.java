package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPagesTest {
  private static SamplePages pages;

  @BeforeAll
  static void open() {
    pages =
        SamplePages.of(
            agenda("juni.txt", "2024-06-13", "2024-06-14", "De inzet in Kosovo.").build(),
            agenda("oktober.txt", "2024-10-17", "2024-10-18", "KFOR <b>gaat</b> door.")
                .tag(Dimension.MISSION, "KFOR", "KFOR", Where.TEXT)
                .stating(said("Ik stuur een brief over KFOR.").under("Missies", "s1", 2).build())
                .build(),
            brief("verslag.txt")
                .titled("Verslag oktober")
                .type(DocumentType.VERSLAG)
                .phase(Phase.AFTER)
                .meeting(MeetingKind.DMM, "2024-10-18", "2024-10-18")
                .meeting(MeetingKind.DMM, "2024-06-13", "2024-06-14")
                .section("Oekraïne", "De steun gaat door.")
                .tag(Dimension.TOPIC, "oekraine", "Oekraïne", Where.HEADING)
                .build(),
            agenda("februari.txt", "2025-02-12", "2025-02-13", "De inzet van KFOR stopt.").build(),
            brief("los.txt").titled("Losse brief").about("Over satellieten.").build(),
            agenda("geheim.txt", "2025-06-05", "2025-06-05", "KFOR").intern().build());
  }

  private static BriefBuilder agenda(String name, String from, String to, String text) {
    return brief(name)
        .titled("Agenda " + name)
        .type(DocumentType.GEANNOTEERDE_AGENDA)
        .phase(Phase.BEFORE)
        .dated(from)
        .meeting(MeetingKind.DMM, from, to)
        .section("Missies", text);
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  private static Html get(String address) {
    Page page = pages.get(address);
    assertThat(page.status()).isEqualTo(200);
    return PagePromises.keptBy(page);
  }

  @Test
  void otherSpelling_isSuggestedOnTheTimelineItself() {
    Html html = get("/tijdlijn?q=Kosowo&strict=true");

    assertThat(html.one("main").text()).contains("Bedoelt u Kosovo?", "Komt nergens voor: Kosowo.");
    assertThat(html.attributes("href")).contains("/tijdlijn?q=Kosovo&strict=true");
  }

  @Test
  void list_showsEachMeetingOnceByYear() {
    Html html = get("/bijeenkomsten");

    assertThat(html.all("h2").stream().map(Html.Element::text)).containsExactly("2025", "2024");
    assertThat(html.classed("year").getLast().text())
        .contains("DMM 17 en 18 oktober 2024", "1 × geannoteerde agenda", "1 × verslag")
        .doesNotContain("DMM 18 oktober 2024");
    assertThat(html.classed("facts").getLast().text())
        .isEqualTo("1 × geannoteerde agenda genoemd in 1 ander document");
    assertThat(html.classed("total").getFirst().text()).isEqualTo("3 bijeenkomsten");
  }

  @Test
  void list_canBeNarrowedToAKind() {
    assertThat(get("/bijeenkomsten?meetingKind=FMM").classed("total").getFirst().text())
        .isEqualTo("0 bijeenkomsten");
  }

  @Test
  void file_laysWhatWasAnnouncedBesideWhatWasReported() {
    Html html = get("/bijeenkomsten/dmm-2024-10-18");

    assertThat(html.one("h1").text()).isEqualTo("DMM 17 en 18 oktober 2024");
    assertThat(html.classed("topics").getFirst().text())
        .contains("Oekraïne alleen gemeld")
        .contains("De steun gaat door. Verslag, Oekraïne");
    assertThat(html.classed("topics").get(1).text())
        .contains("KFOR alleen aangekondigd")
        .contains("KFOR <b>gaat</b> door. Geannoteerde agenda, Missies");
    assertThat(html.classed("quotes").getFirst().text())
        .contains("Ik stuur een brief over KFOR.")
        .contains("17 oktober 2024, pagina 2");
  }

  @Test
  void file_leadsToItsNeighboursAndToTheirLetters() {
    Html html = get("/bijeenkomsten/dmm-2024-10-17");

    assertThat(html.attributes("href"))
        .contains(
            "/bijeenkomsten/dmm-2024-06-13",
            "/bijeenkomsten/dmm-2025-02-12",
            "/?meeting=dmm-2024-10-17")
        .anyMatch(href -> href.matches("/vergelijking\\?left=juni-.*&right=oktober-.*"));
  }

  @Test
  void file_saysWhatCannotBeToldWithoutAReport() {
    Html html = get("/bijeenkomsten/dmm-2025-02-12");

    assertThat(html.classed("understood").getFirst().text())
        .startsWith("Er is hier geen stuk van na de bijeenkomst.");
    assertThat(html.one("main").text()).doesNotContain("alleen aangekondigd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dmm-2025-06-05", "dmm-1999-01-01", "<b>", "%00"})
  void aMeetingThatNobodyMayKnowOf_isNotFound(String id) {
    Page page = pages.get("/bijeenkomsten/" + id);

    assertThat(page.status()).isEqualTo(404);
    PagePromises.keptBy(page);
  }

  @Test
  void timeline_showsWhenItCameUpAndWhenNot() {
    Html html = get("/tijdlijn?q=kfor");

    assertThat(html.one("svg").text()).contains("Er zijn brieven bij 2 van de 3 bijeenkomsten");
    assertThat(html.all("rect")).hasSize(3);
    assertThat(html.classed("gap").stream().map(Html.Element::text))
        .contains("Niet ter sprake: DMM 13 en 14 juni 2024.");
    assertThat(html.one("table").text()).contains("DMM 13 en 14 juni 2024 0");
    assertThat(html.classed("quotes").getFirst().text()).contains("Ik stuur een brief over KFOR.");
  }

  @Test
  void quotesWithoutTheWordsThatWereAsked_sayThatTheyLeaveThemOut() {
    String aside = "Geen uitspraak noemt de gezochte woorden zelf.";

    assertThat(get("/tijdlijn?q=missies").one("main").text())
        .contains(aside, "Ik stuur een brief over KFOR.");
    assertThat(get("/tijdlijn?q=kfor").one("main").text()).doesNotContain(aside);
    assertThat(get("/tijdlijn?meetingKind=DMM").one("main").text()).doesNotContain(aside);
  }

  @Test
  void severalWords_countWhereALetterHasAllOfThem() {
    Html html = get("/tijdlijn?q=inzet+stopt");

    assertThat(html.one("svg").text()).contains("Er zijn brieven bij 1 van de 3 bijeenkomsten");
    assertThat(html.classed("notices").getFirst().text()).contains("beide woorden");
    assertThat(html.attributes("href"))
        .contains("/?q=inzet+stopt&match=all&meeting=dmm-2025-02-12");
  }

  @Test
  void lettersWithoutMeeting_areMissedInNoCount() {
    assertThat(get("/tijdlijn?q=satellieten").one("main").text())
        .contains("1 brief noemt geen van deze bijeenkomsten met een datum");
    assertThat(get("/tijdlijn?q=kfor").one("main").text()).doesNotContain("noemt geen");
  }

  @Test
  void eachMoment_leadsToItsLettersItsFileAndTheTimeBefore() {
    List<String> links = get("/tijdlijn?q=kfor&meetingKind=DMM").attributes("href");

    assertThat(links)
        .contains("/?q=kfor&meetingKind=DMM&meeting=dmm-2024-10-17")
        .contains("/bijeenkomsten/dmm-2024-10-17")
        .anyMatch(l -> l.matches("/vergelijking\\?left=oktober-.*&right=februari-.*#s1"));
  }

  @Test
  void aTimelineOfNothing_isShownToo() {
    assertThat(get("/tijdlijn?q=nergens").one("svg").text())
        .contains("Er zijn geen brieven bij deze 3 bijeenkomsten.");
    assertThat(get("/tijdlijn?meetingKind=FMM").one("main").text())
        .contains("Er zijn geen bijeenkomsten die hieraan voldoen.");
  }

  @Test
  void aQueryThatWasReadOtherwise_isRemarkedOn() {
    assertThat(get("/tijdlijn?q=%22kfor").classed("notices")).hasSize(1);
    assertThat(get("/tijdlijn?q=kfor+kosovo").classed("notices").getFirst().text())
        .contains("minstens 1 van de 2 woorden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tijdlijn?meetingFrom=gisteren", "/bijeenkomsten?meetingFrom=gisteren"})
  void wrongParameters_areNamed(String address) {
    Page page = pages.get(address);

    assertThat(page.status()).isEqualTo(400);
    assertThat(PagePromises.keptBy(page).classed("faults").getFirst().text())
        .contains("meetingFrom");
  }

  @Test
  void results_leadToTheTimeline() {
    assertThat(get("/?q=kfor&sort=meetingDate&page=1").attributes("href"))
        .contains("/tijdlijn?q=kfor");
  }
}
