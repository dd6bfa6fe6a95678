package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that is quoted in another stays text. */
class QuotedLetterTest {
  private static final String PROSE =
      "Wij hebben daar lang over gesproken en zijn het over de hoofdlijn eens geworden, zo blijkt.\n";

  @ParameterizedTest
  @CsvSource({"“,”", "„,”", "«,»", "\",\""})
  void quotedLetter_isNeitherCutOffNorRead(String open, String close) {
    String quoted =
        open
            + "Den Haag, 3 mei 2020\n\nBetreft: Inzet in Mali\n\nGeachte voorzitter,\n\nVerloop\n\n"
            + PROSE
            + "\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nA. Oudeman"
            + close
            + "\n\n";
    List<Brief> briefs = Reader.readAll(letter("Mijn voorganger schreef:\n\n" + quoted));
    assertThat(briefs).hasSize(1);
    assertThat(headings(briefs.getFirst())).containsExactly("Achtergrond", "Vervolg");
    assertThat(briefs.getFirst().sections().getFirst().text()).contains("Inzet in Mali", "Oudeman");
    assertThat(briefs.getFirst().header().signatories())
        .containsExactly("De minister van Defensie, K. Vermeer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Samen” is het woord dat alle landen gebruiken.\n\n",
        "\"Samen\" is het woord, en \"snel\" het andere.\n\n",
        "\"Wij gaan door met wat wij deden\n\n",
        "\" is een teken dat op een dwaalspoor brengt.\n\n",
      })
  void markOfQuotation_withinOrAstray_hidesNothing(String line) {
    assertThat(headings(Reader.read(letter(line)))).containsExactly("Achtergrond", "Vervolg");
  }

  @Test
  void dateOfAQuotedLetter_doesNotEndTheLetterhead() {
    String text =
        "de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nOnderwerp\nVerslag NAVO DMM\n\n"
            + PROSE
            + "\nOefeningen\n\n"
            + PROSE
            + "\n“Brussel, 28 mei 2019\n\n"
            + PROSE
            + "\nJan”\n\n"
            + PROSE;
    assertThat(headings(Reader.read(text))).containsExactly("Oefeningen");
  }

  private static String letter(String middle) {
    return "Datum 4 januari 2024\nBetreft Verslag NAVO DMM\n\nGeachte voorzitter,\n\nAchtergrond\n\n"
        + PROSE
        + "\n"
        + middle
        + "Vervolg\n\n"
        + PROSE
        + "\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nK. Vermeer\n";
  }

  private static List<String> headings(Brief brief) {
    return brief.sections().stream().map(Section::heading).filter(Objects::nonNull).toList();
  }
}
