package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the letter with a rare word comes before those that have but the name beside it. */
class RareBesideNameTest extends AsStaffType {
  private static final String OTHER = "De begroting is besproken en goedgekeurd.";

  @Test
  void nameThatFewWriteThus_weighsNoMoreForThat() throws Exception {
    index(
        brief("name").about("De VS en de VS en de VS."),
        brief("names1").about("De inzet van de Verenigde Staten is besproken."),
        brief("names2").about("De Verenigde Staten doen mee."),
        brief("names3").about("De Verenigde Staten zijn genoemd."),
        brief("rare").about("Er is gesproken over sabotage van kabels."),
        brief("other1").about(OTHER),
        brief("other2").about(OTHER),
        brief("other3").about(OTHER),
        brief("other4").about(OTHER),
        brief("other5").about(OTHER),
        brief("other6").about(OTHER));

    assertThat(names(ask("sabotage VS"))).startsWith("rare");
  }

  /** Neither of a noun nor of a verb, which is looked up in whole words. */
  @ParameterizedTest
  @CsvSource({"sabotage, over sabotage van kabels", "toegevoegd, en een kabel toegevoegd"})
  void nameThatIsAsRareAsTheOtherWord_weighsNoMore(String typed, String text) throws Exception {
    index(
        brief("name").about("Er is lang gesproken over de havens van Turkije en over de wegen."),
        brief("rare").about("Er is gesproken " + text + "."),
        brief("other1").about(OTHER),
        brief("other2").about(OTHER),
        brief("other3").about(OTHER),
        brief("other4").about(OTHER),
        brief("other5").about(OTHER),
        brief("other6").about(OTHER));

    assertThat(names(ask(typed + " Turkije"))).startsWith("rare");
  }
}
