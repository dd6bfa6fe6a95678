package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a compound is found within longer ones, also where some letter writes it alone. */
class LongerCompoundsTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "munitieopslag, munitieopslagloods",
    "capaciteitsopbouw, NAVO-capaciteitsopbouwmissie",
    "wapenexportcontrole, wapenexportcontroledienst",
  })
  void compoundThatSomeLetterHas_findsLongerOnesBehindIt(String typed, String longer)
      throws Exception {
    index(
        brief("alone").about("Er komt een " + typed + "."),
        brief("longer").about("Er komt een " + longer + "."),
        brief("halves").about("De munitie, de opslag, de capaciteit, de opbouw."),
        brief("others").about("Een wapen, de export en zijn controle."));

    assertThat(names(ask(typed))).startsWith("alone", "longer");
  }

  @ParameterizedTest
  @CsvSource({
    "munitieopslag, munitieopslagloods",
    "capaciteitsopbouw, NAVO-capaciteitsopbouwmissie",
    "capacity building, NAVO-capaciteitsopbouwmissie",
  })
  void compoundThatNoLetterHas_findsLongerOnes(String typed, String longer) throws Exception {
    index(
        brief("longer").about("Er komt een " + longer + "."),
        brief("halves").about("De munitie. Een opslag. De capaciteit. Wie bouwt?"));

    assertThat(names(ask(typed))).startsWith("longer");
  }
}
