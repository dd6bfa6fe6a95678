package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way from a promise to what later briefs say of it. */
class LaterStatementsTest {
  private static final Brief LETTER =
      brief("brief.txt")
          .titled("De belofte")
          .section("Oekraïne", "Wij sturen munitie - en meer, veel meer, zodra dat weer kan.")
          .stating(
              said("Wij sturen munitie - en meer, veel meer, zodra dat weer kan.").id("u1").build())
          .build();

  private static SamplePages pages;

  private static BriefBuilder later(String name, Statement statement) {
    return brief(name).titled(name).dated("2025-01-02").stating(statement);
  }

  @BeforeAll
  static void open() {
    pages =
        SamplePages.of(
            LETTER,
            later(
                    "Voortgang",
                    said("Zoals toegezegd sturen wij munitie.")
                        .id("u2")
                        .earlier(How.REPEATS, "zoals toegezegd", "u1", LETTER.id())
                        .build())
                .build(),
            later(
                    "Afronding",
                    said("Daarmee is de toezegging gestand gedaan.")
                        .id("u3")
                        .earlier(How.FULFILS, "gestand gedaan", "u1", LETTER.id())
                        .build())
                .build(),
            later(
                    "Intrekking",
                    said("Die toezegging is komen te vervallen.")
                        .id("u4")
                        .earlier(How.DROPS, "komen te vervallen", "u1", LETTER.id())
                        .build())
                .build(),
            later(
                    "Nota",
                    said("U zegt dat nog eens toe.")
                        .advised()
                        .earlier(How.REPEATS, "nog eens", "u1", LETTER.id())
                        .build())
                .build(),
            later(
                    "Geheim",
                    said("Gestand gedaan.")
                        .earlier(How.FULFILS, "gestand gedaan", "u1", LETTER.id())
                        .build())
                .intern()
                .build());
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  private static void assertShown(String address) {
    Html html = PagePromises.keptBy(pages.get(address));
    assertThat(html.classed("earlier").stream().map(Html.Element::text))
        .filteredOn(text -> text.contains("Later") || text.contains("volgens"))
        .containsExactlyInAnyOrder(
            "Later herhaald in Voortgang, 2 januari 2025",
            "Later nagekomen volgens Afronding, 2 januari 2025",
            "Wordt niet nagekomen volgens Intrekking, 2 januari 2025");
    assertThat(html.one("main").text()).doesNotContain("Geheim");
  }

  @Test
  void aPromise_showsOnItsPageWhatBecameOfIt() {
    assertShown("/brieven/" + LETTER.id().value());
  }

  @Test
  void aPromise_showsInTheRegisterWhatBecameOfIt() {
    assertShown("/toezeggingen?q=weer");
  }

  @Test
  void theRegister_leadsToTheSentenceItself() {
    assertThat(pages.get("/toezeggingen?q=weer").html())
        .contains("#s1:~:text=Wij%20sturen%20munitie%20%2D,zodra%20dat%20weer%20kan.");
  }

  @Test
  void aLetter_leadsBackToTheRegister() {
    assertThat(PagePromises.keptBy(pages.get("/brieven/" + LETTER.id().value())).attributes("href"))
        .contains("/toezeggingen");
  }
}
