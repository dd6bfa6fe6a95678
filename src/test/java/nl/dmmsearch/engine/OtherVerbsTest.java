package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs of which a letter has forms, some of them as the half of another verb. */
class OtherVerbsTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stemmen|Malta stemt morgen. Er is geadviseerd in te stemmen met de koop.|stemt",
        "stemming|De stemming is morgen. Zij stemden met de koop in.|stemming",
        "hoofdelijke stemming|Er was een hoofdelijke stemming. Wij stemmen met de koop in.|"
            + "hoofdelijke stemming",
        "sluiten|Men sluit de haven. Zij sluiten aan.|sluit",
        "sluiten|Zij sluiten aan. De haven is gesloten.|gesloten",
        "schuiven|Hij schuift de kist. Zij schuiven aan.|schuift",
        "leveren|Malta levert bussen. Zij leveren iets in.|levert",
      })
  void halfOfAnotherVerb_isNeitherMarkedNorAReason(String typed, String text, String own)
      throws Exception {
    index(brief("letter").about(text), brief("other").about("Verder niets."));

    Hit hit = askWhy(typed).hits().getFirst();

    assertThat(marked(hit)).isEqualTo(own);
    assertThat(hit.explanation())
        .extracting(Explanation::found)
        .allMatch(found -> own.contains(found.toLowerCase(Locale.ROOT)));
  }

  /** The letter was found by it, and a reader can see that. */
  @ParameterizedTest
  @CsvSource({
    "stemmen,Er is geadviseerd in te stemmen met de koop.,stemmen",
    "sluiten,Zij sluiten aan.,sluiten",
    "denken,Zij denken mee.,denken",
    "schuiven,Zij schuiven aan.,schuiven",
    "schuiven,Hij schuift aan.,schuift",
  })
  void halfOfAnotherVerb_isMarked_whereItIsAllThereIs(String typed, String text, String found)
      throws Exception {
    index(brief("letter").about(text));

    Hit hit = askWhy(typed).hits().getFirst();

    assertThat(marked(hit)).isEqualTo(found);
    assertThat(hit.explanation()).extracting(Explanation::found).containsExactly(found);
  }

  /** A noun of the same form keeps its compounds, and where it is nobody's half it is met. */
  @ParameterizedTest
  @CsvSource({
    "steun,De steun is groot. Zij steunen op elkaar. Het steunpakket gaat door.",
    "plan,Het plan is klaar. De noodplannen zijn in de maak.",
  })
  void otherForms_stayMarked(String typed, String text) throws Exception {
    index(brief("letter").about(text));

    assertThat(marked(ask(typed).hits().getFirst()).split(" ")).hasSizeGreaterThan(1);
  }

  private static String marked(Hit hit) {
    return hit.snippets().stream()
        .flatMap(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end())))
        .collect(Collectors.joining(" "));
  }
}
