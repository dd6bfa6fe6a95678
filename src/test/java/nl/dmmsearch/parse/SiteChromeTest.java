package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteChromeTest {
  private static final String PAGE = "Home > Stukken > Brief\nDelen\nNaar boven\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ga direct naar de inhoud",
        "U bevindt zich hier: Home › Documenten",
        "Nieuws | Stukken | Bezoek",
        "Zoeken [      ] Zoek",
        "Vond u wat u zocht?  ja  nee",
        "Laatst gewijzigd op 3 mei 2014.",
        "Deze pagina is voor het laatst gewijzigd op 3 mei 2014",
        "© 2014 Het Parlement",
        "voorbeeld.nl",
        "Lees voor",
        "Meest gelezen    Begroting    Verkiezingen",
      })
  void line_aroundThePage_goes(String line) {
    assertThat(texts(PAGE + line + "\nDe ministers spraken over munitie.\n"))
        .containsExactly("De ministers spraken over munitie.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gerelateerde stukken", "Zie ook:", "Meer over dit onderwerp"})
  void listOfOtherPapers_goesWithItsTitle(String title) {
    String text = "Een zin over munitie.\n\n" + title + "\n* 28676-99 Verslag\n* Nieuws\n\n";
    assertThat(texts(PAGE + text + "Begroting\n")).containsExactly("Een zin over munitie.");
    assertThat(texts(PAGE + title + "\n* 28676-99 Verslag\n\nNAVO-top\n\nEen zin.\n"))
        .containsExactly("NAVO-top", "Een zin.");
  }

  @Test
  void dayOfThePage_stays() {
    String day = "Nieuwsbericht | 12-09-2031 | 18:42\n";
    assertThat(texts(PAGE + day + "De ministers spraken over munitie.\n")).hasSize(2);
  }

  @Test
  void loneLine_ofALetter_stays() {
    String letter = "Zie ook:\n* de brief over Mali\n\nContact\n\nWij spraken elkaar.\n";
    assertThat(texts(letter)).hasSize(4);
  }

  private static List<String> texts(String text) {
    List<TextLine> lines = Arrays.stream(text.split("\n")).map(t -> new TextLine(t, 1)).toList();
    return SiteChrome.drop(lines).stream()
        .map(TextLine::text)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
