package nl.dmmsearch.extract;

import static nl.dmmsearch.extract.Extracting.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialXmlTest {

  @Test
  void olderPapers_haveTheirNotesAtTheEnd() {
    String xml =
        """
        <?xml version="1.0"?><kamerwrk><al>De brief<voetref nr="1"/> gaat over de NAVO.</al>
        <tuskop letat="vet">Inzet</tuskop><lijst><li nr="1."><al>Munitie</al></li></lijst>
        <voetnoot nr="1"><al>Zie het verslag.</al></voetnoot></kamerwrk>\
        """;
    assertThat(lines("kst-28676-12.xml", xml))
        .containsExactly("De brief¹ gaat over de NAVO.", "Inzet", "1. Munitie", "Zie het verslag.");
  }

  @Test
  void divisionsAndTables_areReadInOrder() {
    String xml =
        """
        <officiele-publicatie><kamerstuk><stuk><divisie><kop><nr>1.</nr><titel>Doel</titel></kop>
        <al>Tekst <nadruk type="cur">met</nadruk> <extref doc="kst-1">28 676, nr. 4</extref>.</al>
        <table><tgroup><tbody><row><entry><al>Land</al></entry><entry><al>2024</al></entry>
        <entry><al>2025</al></entry></row></tbody></tgroup></table></divisie></stuk></kamerstuk>
        </officiele-publicatie>\
        """;
    assertThat(lines("kst.xml", xml))
        .containsExactly("1. Doel", "Tekst met 28 676, nr. 4.", "Land | 2024 | 2025");
  }

  @Test
  void debates_haveASpeakerOnALineOfItsOwn() {
    String xml =
        """
        <officiele-publicatie><handelingen><spreekbeurt><spreker><voorvoegsels>De heer
        </voorvoegsels><naam><achternaam>Jansen</achternaam></naam> (<politiek>ABC</politiek>):
        </spreker><tekst><al>Voorzitter. Ik dank de minister.</al></tekst></spreekbeurt>
        </handelingen></officiele-publicatie>\
        """;
    assertThat(lines("h.xml", xml)).element(1).isEqualTo("Voorzitter. Ik dank de minister.");
    assertThat(lines("h.xml", xml)).element(0).isEqualTo("De heer Jansen (ABC):");
  }
}
