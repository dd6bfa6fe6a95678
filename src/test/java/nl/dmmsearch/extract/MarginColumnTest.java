package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginColumnTest {
  private static final String LETTER =
      """
      de Voorzitter van de Eerste Kamer
      der Staten-Generaal                             Ministerie van Defensie
      Postbus 1
      Den Haag                                        Onze referentie
                                                      D2031000001
      Betreft  De inzet van bergers                   Datum
                                                      3 mei 2031
      In mei kwamen de ministers in Assen bijeen om   Bij beantwoording datum
      over de berging van gestrande schepen te        en kenmerk noemen.
      spreken. Het overleg was kort, en dat was goed.\
      """;

  @Test
  void margin_comesBeforeTheLinesItStandsBeside() {
    assertThat(apart(LETTER))
        .containsExactly(
            "Ministerie van Defensie",
            "Onze referentie",
            "D2031000001",
            "Datum",
            "3 mei 2031",
            "Bij beantwoording datum",
            "en kenmerk noemen.",
            "",
            "de Voorzitter van de Eerste Kamer",
            "der Staten-Generaal",
            "Postbus 1",
            "Den Haag",
            "",
            "Betreft  De inzet van bergers",
            "",
            "In mei kwamen de ministers in Assen bijeen om",
            "over de berging van gestrande schepen te",
            "spreken. Het overleg was kort, en dat was goed.");
  }

  @Test
  void margin_thatReturnsOnTheNextPage_isLeftOut() {
    String next =
        """
        Het tweede onderwerp was de veer-               Ministerie van Defensie
        haven, waarvoor veel aandacht was.              Onze referentie
                                                        D2031000001
        """;
    var margin = new MarginColumn();
    margin.apart(LETTER.lines().toList());

    assertThat(margin.apart(next.lines().toList()))
        .containsExactly(
            "Het tweede onderwerp was de veer-", "haven, waarvoor veel aandacht was.", "");
  }

  @Test
  void table_staysAsItIs() {
    String table =
        """
        Uitgaven in miljoenen euro's, per jaar          2031
        Datum van levering van het eerste schip         mei
        Directie en ondersteuning                       12
        Berging                                         240
        """;

    assertThat(apart(table)).isEqualTo(table.lines().toList());
  }

  private static List<String> apart(String page) {
    return new MarginColumn().apart(page.lines().toList());
  }
}
