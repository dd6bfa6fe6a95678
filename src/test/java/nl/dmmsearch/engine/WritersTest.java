package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That who asks for letters of a person gets those that the person signed. */
class WritersTest extends AsStaffType {
  @BeforeEach
  void indexAll() {
    index(
        brief("debate")
            .type(DocumentType.COMMISSIEDEBAT)
            .about(
                "Minister Kranendonk sprak over een brief. De brief van minister Kranendonk was kort,"
                    + " en minister Kranendonk schreef nog twee brieven."),
        brief("signed")
            .type(DocumentType.KAMERBRIEF)
            .sender("minister van Defensie")
            .signedBy("De minister van Defensie, J.A. Kranendonk-Visser")
            .about("Over de havens en de schepen die daar liggen. De kade is hersteld."),
        brief("slot")
            .type(DocumentType.BESLISNOTA)
            .signedBy("De directeur, A. van den Oever")
            .about("Over de kade, en over brieven van anderen."),
        brief("other").about("Brieven, brieven, brieven over van alles."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brieven van Kranendonk",
        "brieven van minister Kranendonk",
        "alle brieven van kranendonk",
        "kamerbrief van minister Kranendonk over de kade",
        "welke brieven van Kranendonk zijn er over havens",
      })
  void lettersOfSomebody_areThoseThatWereSigned(String typed) throws Exception {
    assertThat(names(ask(typed))).startsWith("signed");
  }

  @Test
  void wordForLetters_isNotLookedForBesideAName() throws Exception {
    assertThat(names(ask("brieven van Kranendonk"))).containsExactly("signed", "debate");
    assertThat(request("brieven van Kranendonk").query().ignored()).contains("brieven");
  }

  @Test
  void reason_isToldOnceAndWithoutTheField() throws Exception {
    SearchRequest asked = request("brieven van Kranendonk");

    SearchRequest explained =
        new SearchRequest(
            asked.typed(),
            asked.query(),
            asked.match(),
            asked.filters(),
            asked.chosen(),
            asked.page(),
            true,
            asked.corrects(),
            asked.clearance());

    assertThat(engine.search(explained).hits().getFirst().explanation())
        .singleElement()
        .satisfies(why -> assertThat(why.text()).doesNotContain("afzender:"));
  }

  @Test
  void particleOfAName_isNoWordOfItsOwn() throws Exception {
    assertThat(names(ask("nota van Van den Oever"))).startsWith("slot");
  }

  /** A country writes no letters, and a meeting no report. */
  @ParameterizedTest
  @ValueSource(strings = {"brieven van Oekraïne", "verslag van de vergadering over brieven"})
  void whatIsNoPerson_keepsTheWordForLetters(String typed) throws Exception {
    assertThat(request(typed).query().ignored()).doesNotContain("brieven", "verslag");
  }
}
