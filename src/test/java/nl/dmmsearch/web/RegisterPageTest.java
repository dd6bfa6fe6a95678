package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPageTest {
  private static final Brief LETTER =
      brief("2024/brief.txt")
          .titled("Brief over <munitie>")
          .dated("2024-10-03")
          .kamerstuk("28676", "464")
          .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
          .section("Oekraïne", "Wij sturen munitie & meer.")
          .stating(
              said("Wij sturen munitie & meer.")
                  .id("u1")
                  .under("Oekraïne", "s1", 2)
                  .by("minister van Defensie")
                  .due("2024-12-31", "dit jaar")
                  .euros(5_000_000, "5 miljoen euro")
                  .tag(Dimension.TOPIC, "oekraine")
                  .build(),
              said("Wij vinden dat.").id("u2").position().build())
          .build();

  private static SamplePages pages;

  @BeforeAll
  static void open() {
    pages =
        SamplePages.of(
            LETTER,
            brief("nota.txt")
                .stating(
                    said("U zegt munitie toe.")
                        .id("u3")
                        .advised()
                        .due("2999-01-01", "ooit")
                        .earlier(How.REPEATS, "zoals toegezegd", "u1", LETTER.id())
                        .build())
                .build(),
            brief("geheim.txt").intern().stating(said("Geheime munitie.").build()).build());
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

  private static List<String> quotes(Html html) {
    return html.all("blockquote").stream().map(Html.Element::text).toList();
  }

  @Test
  void misspeltWord_isSearchedAsItWasMeant_andSaid() {
    Html html = get("/toezeggingen?q=munietie+zorbat");

    assertThat(quotes(html)).isEqualTo(quotes(get("/toezeggingen?q=munitie")));
    assertThat(html.one("main").text())
        .contains("Het woord «munietie» staat in geen enkele brief. We zoeken op «munitie».")
        .contains("Komt nergens voor: zorbat.");
  }

  @Test
  void deadlines_comeFirst_andThosePastAreToldApart() {
    Html html = get("/toezeggingen");

    assertThat(html.all("h3"))
        .extracting(Html.Element::text)
        .containsSubsequence("Termijn is nog niet voorbij", "Termijn is voorbij", "Zonder termijn");
    assertThat(quotes(html))
        .containsExactly("U zegt munitie toe.", "Wij sturen munitie & meer.", "Wij vinden dat.");
  }

  @Test
  void statement_hasItsEvidenceAtHand() {
    Html html = get("/toezeggingen?speaker=minister+van+defensie");
    String row = html.classed("statement").getFirst().text();

    assertThat(row)
        .contains("Toezegging", "minister van Defensie", "DMM 17 en 18 oktober 2024")
        .contains("brief van 3 oktober 2024", "31 december 2024", "dit jaar", "5 miljoen euro")
        .contains("Oekraïne, pagina 2", "Kamerstukken II 2024/25, 28676, nr. 464, p. 2");
    assertThat(html.attributes("href"))
        .contains(
            "/brieven/" + LETTER.id().value() + "#s1:~:text=Wij%20sturen%20munitie%20%26%20meer.");
  }

  @Test
  void advice_isLabelledSo_andEarlierStatementsAreLinked() {
    Html html = get("/toezeggingen?voice=advies");

    assertThat(html.classed("advised")).hasSize(1);
    assertThat(html.classed("earlier").getFirst().text()).contains("zoals toegezegd");
    String earlier = "/brieven/" + LETTER.id().value() + "#_uitspraak-u1";
    assertThat(html.attributes("href")).contains(earlier);
    assertThat(PagePromises.keptBy(pages.get(earlier)).attributes("id")).contains("_uitspraak-u1");
  }

  @Test
  void words_areMarked_andTheRestOfTheSentenceIsEscaped() {
    Html html = get("/toezeggingen?q=munitie");

    assertThat(html.all("mark")).extracting(Html.Element::text).containsOnly("munitie");
    assertThat(html.all("h3")).extracting(Html.Element::text).contains("Gevonden uitspraken");
  }

  @Test
  void filters_areShown_keptByTheForm_andTakenOff() {
    Html html = get("/toezeggingen?kind=toezegging&deadlineFrom=2024-01-01&q=munitie");

    assertThat(html.classed("filters").getFirst().text())
        .contains("Soort uitspraak: Toezegging", "Termijn: vanaf 1 januari 2024");
    assertThat(html.all("form")).first().returns("/toezeggingen", e -> e.attribute("action"));
    assertThat(html.all("input"))
        .filteredOn(input -> "hidden".equals(input.attribute("type")))
        .extracting(input -> input.attribute("name") + "=" + input.attribute("value"))
        .containsExactly("kind=toezegging");
    assertThat(html.attributes("href"))
        .contains("/toezeggingen.csv?q=munitie&kind=toezegging&deadlineFrom=2024-01-01")
        .allMatch(href -> !href.startsWith("/?kind"));
  }

  @Test
  void promises_areChosenByWhatBecameOfThem() {
    Html open = get("/toezeggingen?state=open");

    assertThat(quotes(open)).containsExactly("Wij sturen munitie & meer.");
    assertThat(open.classed("filters").getFirst().text())
        .contains("waarvan geen brief zegt dat zij zijn nagekomen");
    assertThat(open.all("option"))
        .filteredOn(option -> option.has("selected"))
        .extracting(option -> option.attribute("value"))
        .contains("open");
    assertThat(quotes(get("/toezeggingen?state=kept"))).isEmpty();
  }

  @Test
  void everyLinkThatNarrows_findsWhatItCounts() {
    Html html = get("/toezeggingen");

    assertThat(html.all("a"))
        .filteredOn(a -> "nofollow".equals(a.attribute("rel")))
        .isNotEmpty()
        .allSatisfy(a -> {
          Html narrowed = get(a.attribute("href"));
          String count = a.text().replaceAll(".*, (\\d+ uitspra\\w+).*", "$1");
          assertThat(narrowed.all("h2")).extracting(Html.Element::text).contains(count);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kind=belofte", "deadlineFrom=morgen", "state=weg", "iets=x", "explain=true"})
  void faults_standBesideTheirFields(String query) {
    Page page = pages.get("/toezeggingen?" + query);

    assertThat(page.status()).isEqualTo(400);
    assertThat(PagePromises.keptBy(page).classed("faults")).hasSize(1);
  }

  @Test
  void nothingFound_saysWhatToDo() {
    assertThat(get("/toezeggingen?q=onvindbaar").classed("advice").getFirst().text())
        .contains("haal filters weg");
    assertThat(get("/toezeggingen?q=onvindbaar").attributes("href"))
        .noneMatch(href -> href.startsWith("/toezeggingen.csv"));
  }

  @Test
  void navigation_leadsThereAndBack() {
    assertThat(get("/").attributes("href")).contains("/toezeggingen");
    assertThat(get("/toezeggingen").attributes("aria-current")).containsExactly("page");
  }

  @Test
  void pageOfABrief_listsItsStatements_eachWithAWayToTheText() {
    Html html = PagePromises.keptBy(pages.brief(LETTER));

    assertThat(quotes(html)).containsExactly("Wij sturen munitie & meer.", "Wij vinden dat.");
    assertThat(html.classed("statement").getFirst().text()).contains("31 december 2024");
  }
}
