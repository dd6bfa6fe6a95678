package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KinPageTest {
  private final Brief house = house().copy(senate()).build();
  private final Brief senate = senate().copyOf(house()).build();
  private final Brief citing = citing();
  private final SamplePages pages = SamplePages.of(house, senate, citing);

  private static BriefBuilder house() {
    return brief("house.txt").about("kfor").chamber(Chamber.TWEEDE_KAMER).kamerstuk("28676", "464");
  }

  private static BriefBuilder senate() {
    return brief("senate.txt").about("kfor").chamber(Chamber.EERSTE_KAMER).kamerstuk("28676", "AB");
  }

  private Brief citing() {
    Brief letter = brief("citing.txt").section("Kop", "tekst").footnote("Noot", null).build();
    var anchored = citation("Kamerstuk 28676, AB", "s1");
    var elsewhere = citation("brief van 3 mei 2022", "weg");
    return letter.withRelation(
        List.of(anchored.withTarget(house.id()), elsewhere, citation("motie", "noot-1")),
        letter.kin());
  }

  private static Citation citation(String text, String anchor) {
    return new Citation(Citation.Kind.OVERIG, text, null, null, anchor, null);
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private Html page(Brief brief) {
    return PagePromises.keptBy(pages.brief(brief));
  }

  private static String link(Brief brief) {
    return "/brieven/" + brief.id().value();
  }

  @Test
  void hit_namesItsCopies() {
    Html html = PagePromises.keptBy(pages.get("/?q=kfor"));

    assertThat(html.all("article"))
        .singleElement()
        .matches(hit -> hit.text().contains("Ook: Eerste Kamer (28676, AB)"));
    assertThat(html.attributes("href")).contains(link(senate));
  }

  @Test
  void brief_leadsToItsCopiesAndTheirFiles() {
    Html html = page(house);

    assertThat(html.classed("copies").getFirst().text())
        .isEqualTo("Dezelfde brief Eerste Kamer (28676, AB) Origineel: senate.txt");
    assertThat(html.attributes("href"))
        .contains(link(senate), "/api/v1" + "/briefs/" + senate.id().value() + "/original");
  }

  @Test
  void copy_saysThatItIsOne() {
    assertThat(page(senate).classed("copies").getFirst().text())
        .contains("Dit is een kopie.", "staat deze brief onder house.txt.");
  }

  @Test
  void briefWithoutCopies_saysNothingOfThem() {
    assertThat(page(citing).classed("copies")).isEmpty();
  }

  @Test
  void citations_leadToTheirTargetAndPlace() {
    Html html = page(citing);

    assertThat(html.attributes("href"))
        .contains(link(house), "#s1", "#noot-1")
        .doesNotContain("#weg");
    assertThat(html.classed("notes").getLast().text())
        .isEqualTo(
            "Verwijzingen Kamerstuk 28676, AB in de tekst brief van 3 mei 2022 motie in de noot");
  }
}
