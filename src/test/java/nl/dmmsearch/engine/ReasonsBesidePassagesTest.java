package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons name what a reader sees in the passages beside them. */
class ReasonsBesidePassagesTest extends AsStaffType {
  private static final String REST = " Dit is een lange zin over heel iets anders.".repeat(8);

  @Test
  void relatedWord_isShownUnmarkedBesideTheWordThatIsMarked() throws Exception {
    index(
        brief("a")
            .about("De aanval op Hawija kostte levens." + REST + "\n\nEr komt een vergoeding."));

    Hit hit = explained("schadevergoeding Hawija");

    assertThat(hit.snippets()).extracting(Snippet::text).anyMatch(text -> text.contains("vergoed"));
    assertThat(hit.snippets())
        .filteredOn(snippet -> snippet.text().contains("vergoed"))
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
    assertThat(hit.explanation()).noneMatch(Explanation::elsewhere);
  }

  @Test
  void halvesFarApart_areBothShown() throws Exception {
    index(
        brief("a")
            .about("Er kwamen vier tanks aan." + REST + "\n\nDe bemanningen oefenen in juni."));

    Hit hit = explained("tankbemanning");

    assertThat(hit.snippets()).extracting(Snippet::text).anyMatch(text -> text.contains("tanks"));
    assertThat(hit.snippets())
        .extracting(Snippet::text)
        .anyMatch(text -> text.contains("bemanningen"));
  }

  @Test
  void otherForm_isNotNamedWhereNoPassageHasIt() throws Exception {
    String often = "\n\nDe missie in Mali liep goed, zei de missie." + REST;
    index(brief("a").about(often.repeat(4) + "\n\nEr zijn missies."));

    Hit hit = explained("missie Mali");

    assertThat(hit.snippets())
        .extracting(Snippet::text)
        .noneMatch(text -> text.contains("missies"));
    assertThat(hit.explanation())
        .extracting(Explanation::found)
        .contains("missie")
        .noneMatch(found -> found.contains("missies"));
  }

  @Test
  void elsewhere_isSaid() {
    var reason = new Explanation("missie", How.FORM, "missies", true);

    assertThat(reason.text()).endsWith("«missies» (elders in de brief)");
  }

  /** Behind strokes: what is told, and how. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gereedheid|De brigade is gereed.|FORM gereed",
        "Leopard|Wij geven twaalf Leopard 2 weg.|LITERAL Leopard",
        "burgerdoden|Er vielen burgerslachtoffers.|SYNONYM burgerslachtoffers",
        "lucht verdediging|De luchtverdedigings-, IT- en drone coalities.|JOINED luchtverdedigings-",
        "IT-coalitie|De IT-, ontmijnings- en drone coalities.|JOINED IT- … coalities",
        "productiezekerheid|Productie- en bouwzekerheid.|JOINED Productie- en bouwzekerheid",
      })
  void reason_isToldOnceAndForWhatItIs(String typed, String text, String told) throws Exception {
    index(brief("a").about(text), brief("b").about("Hier staat niets van."));

    assertThat(explained(typed).explanation())
        .extracting(reason -> reason.how() + " " + reason.found())
        .containsExactly(told);
  }

  private Hit explained(String typed) throws Exception {
    return askWhy(typed).hits().getFirst();
  }
}
