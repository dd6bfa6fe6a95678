package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefPageTest {
  private final Brief agenda = SampleBriefs.agenda();
  private final SamplePages pages = new SamplePages(SampleBriefs.various());

  @AfterEach
  void close() {
    pages.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soort document | Geannoteerde agenda",
        "Datum | 4 oktober 2024",
        "Afzender | minister van Defensie",
        "Ondertekend door | De minister van Defensie, A. de Vries",
        "Aan | de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Bijeenkomsten | DMM 17 en 18 oktober 2024, Brussel NUC",
        "Moment | Voor de bijeenkomst",
        "Kenmerk | BS2024012345 D2024-004711",
        "Kamerstuk | 28676, nr. 460",
        "Verder in het briefhoofd | 28 676 NAVO Afgestemd met DJZ",
        "Verwijzen als | Kamerstukken II 2024/25, 28676, nr. 460",
        "Bestand | 2024/agenda oktober.txt",
      })
  void table_saysWhatIsKnown(String name, String value) {
    assertThat(row(brief(agenda), name)).isEqualTo(name + " " + value);
  }

  @Test
  void dateThatTheTextDoesNotSay_isSaidToBeMissing() {
    Brief nota = SampleBriefs.various().get(2);

    assertThat(row(brief(nota), "Datum")).isEqualTo("Datum niet gevonden in de tekst");
  }

  @Test
  void chamber_isSaidWhereTheTextHasNoAddressee() {
    assertThat(row(brief(SampleBriefs.various().get(1)), "Kamer")).isEqualTo("Kamer Tweede Kamer");
  }

  @Test
  void debate_hasTwoDates() {
    Html html = brief(SampleBriefs.debate());

    assertThat(row(html, "Gehouden op")).isEqualTo("Gehouden op 9 oktober 2024");
    assertThat(row(html, "Vastgesteld op")).isEqualTo("Vastgesteld op 6 november 2024");
  }

  @Test
  void text_standsUnderItsHeadings() {
    Html html = brief(agenda);

    assertThat(html.classed("text").getFirst().text())
        .contains("pagina 1 Hierbij bied ik u", "voorraad pagina 2 munitie. Zonder")
        .containsOnlyOnce("pagina 1 ");
    assertThat(html.classed("paged")).hasSize(1);
    assertThat(html.all("h2")).extracting(Html.Element::text).contains("Missies en operaties");
    assertThat(html.all("h3")).extracting(Html.Element::text).contains("Westelijke Balkan");
  }

  @Test
  void contents_leadToEverySectionWithAHeading() {
    assertThat(brief(agenda).all("a"))
        .extracting(a -> a.attribute("href"))
        .contains("#afschrikking-en-verdediging", "#missies", "#balkan")
        .doesNotContain("#inleiding");
  }

  @Test
  void footnotesAndCitations_standBelowTheText() {
    assertThat(brief(agenda).classed("notes"))
        .extracting(Html.Element::text)
        .containsExactly(
            "Voetnoten Noot 1 Zie ook de brief over de capaciteitsdoelen van juni. pagina 2 terug",
            "Verwijzingen Kamerstuk 28 676, nr. 455 pagina 2 mijn brief van 12 september");
  }

  @Test
  void similarBriefs_areLinkedBelowTheText() {
    Html.Element similar = brief(agenda).classed("similar").getFirst();

    assertThat(similar.text()).startsWith("Vergelijkbare brieven ").contains("Verslag van");
  }

  @Test
  void footnote_isLinkedBothWays() {
    Html html = brief(agenda);

    assertThat(html.one("sup").text()).isEqualTo("1");
    assertThat(html.attributes("href")).contains("#noot-1", "#_noot-1");
    assertThat(html.attributes("id")).contains("noot-1", "_noot-1");
    assertThat(html.classed("text").getFirst().text()).contains("van 2025.1 Het mandaat");
  }

  @Test
  void tags_leadToSearchesAndShowTheirEvidence() {
    Html html = brief(agenda);

    assertThat(html.classed("tags").getFirst().text())
        .contains("Oekraïne")
        .contains("KFOR 2 keer «De bijdrage aan KFOR» Westelijke Balkan, pagina 2");
    assertThat(html.attributes("href"))
        .contains("/?topic=oekraine", "/?mission=KFOR", "/?capability=luchtverdediging");
  }

  @Test
  void meeting_leadsToAllItsBriefs() {
    assertThat(brief(agenda).attributes("href")).contains("/bijeenkomsten/dmm-2024-10-17");
    assertThat(Html.of(pages.get("/?meeting=dmm-2024-10-17")).all("article")).hasSize(3);
  }

  @Test
  void whatIsNotSure_isSaid() {
    assertThat(brief(agenda).classed("doubts").getFirst().text())
        .contains(
            "Moment waarschijnlijk goed De brief is ouder dan de bijeenkomst.",
            "Afzender onzeker Er zijn twee ondertekenaars.");
  }

  @Test
  void whatAPersonSetRight_isSaidApart() {
    String why = "Was 3 oktober 2024; verbeterd door J. Jansen op 20 november 2026: typefout";
    Brief corrected =
        agenda.withReading(List.of(new Reading("letterDate", Reading.Certainty.CORRECTED, why)));

    try (var corrections = new SamplePages(List.of(corrected))) {
      Html html = Html.of(corrections.get("/brieven/" + agenda.id().value()));

      assertThat(html.classed("doubts")).hasSize(1);
      assertThat(html.classed("doubts").getFirst().text())
          .contains("Wat verbeterd is", "Datum verbeterd " + why);
      assertThat(html.classed("doubtful").getFirst().text()).contains("heeft gegevens nagekeken");
    }
  }

  @Test
  void originalAndData_areLinked() {
    String id = agenda.id().value();

    assertThat(brief(agenda).attributes("href"))
        .contains("/api/v1/briefs/" + id, "/api/v1/briefs/" + id + "/original");
  }

  @Test
  void search_canBeGoneBackTo() {
    String path = "/brieven/" + agenda.id().value();

    assertThat(Html.of(pages.get(path + "?q=munitie&mission=KFOR&page=2")).attributes("href"))
        .contains("/?q=munitie&mission=KFOR&page=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utm=x&q=", "page=0", "q=a&q=b", "meetingFrom=gisteren"})
  void whatIsNoSearch_isNotGoneBackTo(String query) {
    Html html = Html.of(pages.get("/brieven/" + agenda.id().value() + "?" + query));

    assertThat(html.classed("back").getFirst().text()).isEqualTo("Alle brieven");
  }

  @Test
  void emptyBrief_hasAPage() {
    try (var few = SamplePages.of(SampleBriefs.bare())) {
      Html html = PagePromises.keptBy(few.brief(SampleBriefs.bare()));

      assertThat(html.classed("contents")).isEmpty();
      assertThat(html.classed("paged")).isEmpty();
      assertThat(html.classed("doubts")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"onbekend", "", "../etc/passwd", "A B", "<script>alert(1)</script>"})
  void unknownId_isNotFound(String id) {
    Page page = pages.get("/brieven/" + id);

    assertThat(page.status()).isEqualTo(404);
    assertThat(PagePromises.keptBy(page).one("h1").text()).isEqualTo("Deze brief is niet gevonden");
  }

  @Test
  void internalBrief_isNotFound() {
    assertThat(pages.brief(SampleBriefs.various().get(5)).status()).isEqualTo(404);
  }

  private Html brief(Brief brief) {
    Page page = pages.brief(brief);
    assertThat(page.status()).isEqualTo(200);
    return PagePromises.keptBy(page);
  }

  private static String row(Html html, String name) {
    return html.all("tr").stream()
        .map(Html.Element::text)
        .filter(text -> text.startsWith(name + " "))
        .findFirst()
        .orElseThrow();
  }
}
