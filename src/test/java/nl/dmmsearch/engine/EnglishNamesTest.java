package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English names that are known under a Dutch one, of which no half is meant. */
class EnglishNamesTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missile defence|raketverdediging|De Ukraine Defence Contact Group sprak.|missile",
        "Missile Defence|raketverdediging|De Ukraine Defence Contact Group sprak.|missile",
        "air defence|luchtverdediging|Afschrikking en verdediging van Defensie.|defence",
        "nuclear sharing|kernwapentaak|Over burden sharing werd gesproken.|nuclear",
        "air policing|luchtruimbewaking|De politie bij het klooster.|policing",
        "arms control|wapenbeheersing|De controle van de uitgaven.|control",
        "support package|steunpakket|De missie Resolute Support.|support",
        "minister of defence|minister van Defensie|De minister van Financiën sprak lang over de begroting en de verdediging.|defence",
        "defence spending|defensie-uitgaven|De Defence Ministers Meeting begint.|defence",
        "force protection|bescherming van de troepen|De bescherming van de privacy gaat voor.|force",
        "cruise missile|kruisraket|Een cruise door de Oostzee.|missile",
        "peace negotiations|vredesonderhandelingen|De negotiations over staal.|peace",
      })
  void name_isNotFoundByItsHalves(String name, String dutch, String other, String half)
      throws Exception {
    index(
        brief("whole").about("Het ging over %s en meer.".formatted(name)),
        brief("dutch").about("Het ging over de %s en meer.".formatted(dutch)),
        brief("half").about("Het ging over een %s en meer.".formatted(half)),
        brief("other").about(other));

    SearchResponse response = ask(name);
    assertThat(marked(response)).containsExactlyInAnyOrder("whole: " + name, "dutch: " + dutch);
  }

  /** Beside other words it is one word, and so each of those is worth as much. */
  @ParameterizedTest
  @CsvSource({"defence industry production", "production of the defence industry"})
  void name_isOneOfSeveralWords(String typed) throws Exception {
    index(
        brief("a").about("De productie van de defensie-industrie groeit."),
        brief("b").about("De Defence Ministers Meeting begint."));

    assertThat(marked(ask(typed))).containsExactly("a: productie defensie-industrie");
  }

  /** Of a country much is said elsewhere, in whatever language it is named. */
  @ParameterizedTest
  @CsvSource({"support for Ukraine,Oekraïne"})
  void nameWithACountry_isNoneOfThem(String name, String country) throws Exception {
    index(brief("a").about("Nederland helpt %s met hulp.".formatted(country)));

    assertThat(ask(name).total()).isEqualTo(1);
  }

  private static List<String> marked(SearchResponse response) {
    return response.hits().stream()
        .map(hit ->
            hit.brief().source().name().value()
                + ": "
                + hit.snippets().stream()
                    .flatMap(snippet ->
                        snippet.marks().stream()
                            .map(mark -> snippet.text().substring(mark.start(), mark.end())))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
