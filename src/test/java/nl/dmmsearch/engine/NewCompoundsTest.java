package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import java.util.ArrayList;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a compound that no letter has is found by its halves only where they belong together. */
class NewCompoundsTest extends AsStaffType {
  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kamerleden|De leden van de grote Kamer.|Het lid Jansen c.s. las de Kamerbrief en de kamer.",
        "fractievoorzitter|De voorzitter van deze nieuwe fractie.|De voorzitter: Zeven fracties.",
        "ministerraad|De raad van alle ministers.|De raad besloot met minister Jansen.",
        "ministerraad|De raad van ministers.|De ministers van Defensie van de hoge raad.",
        "opleidingsboot|Een opleiding op een oude boot.|De opleiding van die zeer oude boot.",
        "kamervoorzitter|De voorzitter van de Kamer.|De voorzitter, de kamer.",
        "steunverzoek|Een verzoek om extra steun.|Een verzoek om dit land met steun te helpen.",
        "wapenlevering|De levering van vier zware wapens.|De levering is laat. Wapens komen.",
      })
  void compound_isFoundByHalvesThatBelongTogether(String typed, String found, String other)
      throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    assertFound(ask(typed), "found");
  }

  /** However common its halves are. */
  @Test
  void halvesThatAreCommon_areFoundOnlyWhereTheyBelongTogether() throws Exception {
    var all = new ArrayList<BriefBuilder>();
    for (int i = 0; i <= 600; i++) {
      all.add(brief("each" + i).about("De raad besloot met ministers."));
    }
    all.add(brief("joined").about("De raad van alle ministers."));
    index(all.toArray(BriefBuilder[]::new));

    assertFound(ask("ministerraad"), "joined");
  }
}
