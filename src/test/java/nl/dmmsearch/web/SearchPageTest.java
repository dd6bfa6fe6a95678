package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPageTest {
  private final SamplePages pages = new SamplePages(briefs());

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void emptyQuery_showsEverythingNewestMeetingFirst() {
    Html html = get("/");

    assertThat(html.one("title").text()).startsWith("31 brieven, pagina 1 van 4");
    assertThat(titles(html))
        .startsWith("Verslag van de NAVO-top in Den Haag")
        .doesNotContain("Vertrouwelijk");
  }

  @Test
  void hit_saysWhatItIsAndWhere() {
    Html html = get("/?q=luchtverdediging&documentType=geannoteerde-agenda");

    assertThat(html.one("article").text())
        .startsWith(SampleBriefs.agenda().header().title())
        .contains(
            "Geannoteerde agenda",
            "4 oktober 2024",
            "minister van Defensie aan de Tweede Kamer",
            "DMM 17 en 18 oktober 2024, Brussel",
            "Kamerstuk 28676, nr. 460",
            "Afschrikking en verdediging, pagina 1");
    assertThat(html.all("mark")).extracting(Html.Element::text).contains("luchtverdediging");
  }

  @Test
  void hit_saysWhyItWasFound_whereAsked() {
    Html plain = get("/?q=luchtverdediging");
    Html explained = get("/?q=luchtverdediging&explain=true");

    assertThat(whyLink(plain)).isEqualTo("/?q=luchtverdediging&explain=true");
    assertThat(whyLink(explained)).isEqualTo("/?q=luchtverdediging");
    assertThat(plain.one("main").text()).doesNotContain("«luchtverdediging»: ");
    assertThat(explained.one("main").text()).contains("«luchtverdediging»: ");
  }

  private static String whyLink(Html html) {
    return html.all("a").stream()
        .filter(a -> a.text().endsWith("waarom") || a.text().startsWith("Toon waarom"))
        .map(a -> a.attribute("href").replace("&amp;", "&"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hit_leadsToTheSectionOfItsBestSnippet() {
    String href = link(get("/?q=kfor&documentType=geannoteerde-agenda"), "h3");

    assertThat(href).endsWith("?q=kfor&documentType=geannoteerde-agenda#balkan");
    assertThat(Html.of(pages.get(href)).attributes("id")).contains("balkan");
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=luchtverdediging, 3 brieven",
    "/?q=luchtverdediging&mission=kfor, 2 brieven",
    "/?q=regeringsleiders, 1 brief",
    "/?meetingYear=2025, 1 brief",
    "/?mission=KFOR&mission=EUFOR+Althea, 3 brieven",
    "/?q=onvindbaar, 0 brieven",
  })
  void total_isSaidInDutch(String address, String total) {
    assertThat(heading(get(address))).isEqualTo(total);
  }

  @Test
  void formFieldsLeftEmpty_areNoFault() {
    Page page =
        pages.get(
            "/?q=luchtverdediging&meetingFrom=&meetingTo=&dateFrom=&dateTo=+&sort=&mission=KFOR");

    assertThat(page.status()).isEqualTo(200);
    assertThat(heading(PagePromises.keptBy(page))).isEqualTo("2 brieven");
  }

  @Test
  void activeFilter_isShownAndKeptByTheForm() {
    Html html = get("/?q=kosovo&mission=KFOR&meetingFrom=2024-01-01");

    assertThat(html.classed("filters").getFirst().text())
        .contains("Missie: KFOR", "Bijeenkomst: vanaf 1 januari 2024");
    assertThat(html.all("input"))
        .filteredOn(input -> "hidden".equals(input.attribute("type")))
        .extracting(input -> input.attribute("name") + "=" + input.attribute("value"))
        .containsExactly("mission=KFOR");
  }

  @Test
  void facetCount_isWhatItsLinkFinds() {
    for (Html.Element item : get("/?q=luchtverdediging").all("a")) {
      if ("nofollow".equals(item.attribute("rel"))) {
        String[] parts = item.text().split(", ");
        assertThat(heading(get(item.attribute("href")))).as(item.text()).isEqualTo(parts[1]);
      }
    }
  }

  @Test
  void fewerWordsThanTyped_isSaid() {
    Html html = get("/?q=luchtverdediging+waterschap+fietspad");

    assertThat(html.classed("understood").getFirst().text())
        .contains("minstens 1 van de 3 woorden", "Alleen brieven met alle woorden");
    assertThat(heading(get(link(html, "p")))).isEqualTo("0 brieven");
  }

  @Test
  void allWordsFound_isNotRemarkedOn() {
    assertThat(get("/?q=luchtverdediging").classed("understood")).isEmpty();
  }

  @Test
  void unreadableSyntax_isReadAsWordsWithANotice() {
    Html html = get("/?q=luchtverdediging+)");

    assertThat(html.classed("notices")).hasSize(1);
    assertThat(heading(html)).isEqualTo("3 brieven");
  }

  @Test
  void misspeltWord_isSaidToBeSearchedAsItWasMeant() {
    Html html = get("/?q=luchtverdedeging");

    assertThat(html.classed("spelling").getFirst().text())
        .isEqualTo(
            "Het woord «luchtverdedeging» staat in geen enkele brief. We zoeken op"
                + " «luchtverdediging».");
    assertThat(heading(html)).isEqualTo("3 brieven");
  }

  @Test
  void correctionThatWasNotWanted_isALink() {
    Html html = get("/?q=luchtverdedeging&strict=true");

    assertThat(html.classed("spelling").getFirst().text()).isEqualTo("Bedoelt u luchtverdediging?");
    String href = link(html, "p");
    assertThat(href).isEqualTo("/?q=luchtverdediging&strict=true");
    assertThat(heading(get(href))).isEqualTo("3 brieven");
  }

  @Test
  void nothingFound_saysWhatOneCanDo() {
    Html html = get("/?q=%22samen+kopen%22+-rente&mission=KFOR&chamber=eerste-kamer");

    assertThat(html.classed("advice").getFirst().text())
        .contains(
            "Zoek zonder het filter Missie: KFOR",
            "Zoek zonder het filter Kamer: Eerste Kamer",
            "Zoek zonder filters",
            "aanhalingstekens",
            "minteken",
            "Bekijk alle brieven");
    assertThat(html.all("ol")).isEmpty();
  }

  @Test
  void noBriefsAtAll_saysWhoCanAddThem() {
    try (var none = new SamplePages(List.of())) {
      Html html = PagePromises.keptBy(none.get("/"));

      assertThat(html.classed("advice").getFirst().text()).contains("beheerder");
    }
  }

  @Test
  void pages_canBeTurned() {
    Html second = get(link(get("/?q=reeks"), "nav", "next"));

    assertThat(heading(second)).isEqualTo("25 brieven, pagina 2 van 3");
    assertThat(second.classed("hits").getFirst().attribute("start")).isEqualTo("11");
    assertThat(titles(second)).hasSize(10);
  }

  @Test
  void pageBehindTheLast_leadsBack() {
    Html html = get("/?q=reeks&page=7");

    assertThat(html.classed("advice").getFirst().text()).contains("Ga naar de laatste pagina");
  }

  @Test
  void everyLink_leadsToAPageThatExists() {
    var seen = new ArrayList<String>();
    var next = new ArrayList<>(List.of("/?q=luchtverdediging&mission=KFOR", "/?q=onvindbaar", "/"));
    while (!next.isEmpty() && seen.size() < 150) {
      String href = next.removeFirst();
      seen.add(href);
      Page page = pages.get(href);
      assertThat(page.status()).as(href).isEqualTo(200);
      Html html = PagePromises.keptBy(page);
      if (href.contains("#")) {
        assertThat(html.attributes("id")).contains(href.substring(href.indexOf('#') + 1));
      }
      html.all("a").stream()
          .map(a -> a.attribute("href"))
          .filter(found -> found.equals("/") || found.matches("/(\\?|brieven/).*"))
          .filter(found -> !seen.contains(found) && !next.contains(found))
          .forEach(next::add);
    }
    assertThat(seen).hasSizeGreaterThan(50);
  }

  private Html get(String href) {
    Page page = pages.get(href);
    assertThat(page.status()).as(href).isEqualTo(200);
    return PagePromises.keptBy(page);
  }

  private static String heading(Html html) {
    return html.elements().stream()
        .filter(element -> "resultaten".equals(element.attribute("id")))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static List<String> titles(Html html) {
    return html.all("h3").stream()
        .filter(title -> title.within().contains("article"))
        .map(Html.Element::text)
        .toList();
  }

  /** Where the first link within such an element leads; with {@code rel} where that is given. */
  private static String link(Html html, String within, String... rel) {
    return html.all("a").stream()
        .filter(a -> a.within().contains(within))
        .filter(a -> rel.length == 0 || rel[0].equals(a.attribute("rel")))
        .filter(a -> !"h3".equals(within) || a.within().contains("article"))
        .findFirst()
        .orElseThrow()
        .attribute("href");
  }

  private static List<Brief> briefs() {
    var briefs = new ArrayList<>(SampleBriefs.various());
    briefs.addAll(SampleBriefs.many(25));
    return briefs;
  }
}
