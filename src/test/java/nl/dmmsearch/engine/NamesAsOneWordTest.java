package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.TypedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of several words that are one thing, of which no half is meant. */
class NamesAsOneWordTest extends AsStaffType {
  /** Beside the whole name a word of it is another word; who counts words gets each of them. */
  @Test
  void wordsOfAName_areMarkedInALetterWithoutTheName_forWhoCountsThem() throws Exception {
    index(
        brief("whole").about("De Europese Commissie wacht. De commissie van experts ook."),
        brief("apart").about("De commissie sprak. De Europese landen wachten."));

    Map<String, String> shown =
        withOneOf("Europese Commissie").hits().stream()
            .collect(
                Collectors.toMap(
                    hit -> hit.brief().source().name().value(), hit -> marks(hit.snippets())));

    assertThat(shown)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("whole", "Europese Commissie", "apart", "commissie Europese"));
  }

  @Test
  void wordOfAName_thatOnlyALetterheadHas_isShownThere_forWhoCountsWords() throws Exception {
    index(
        brief("whole").about("De Europese Commissie wacht."),
        brief("a").about("De commissies spraken.").letterhead("Vaste commissie voor Defensie"));

    assertThat(marks(withOneOf("Europese Commissie").hits().getLast().snippets()))
        .isEqualTo("commissie");
  }

  /** As for somebody who says how many words must hold. */
  private SearchResponse withOneOf(String typed) throws Exception {
    TypedQuery asked = request(typed).typed();
    List<QueryStep> apart = asked.steps().stream().filter(step -> !step.holdsWhole()).toList();
    return engine.search(SearchRequest.of(new TypedQuery(asked.parsed(), apart, asked.names())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baltic Sentry|Eastern Sentry begint.|De Baltic bijdrage.",
        "Eastern Sentry|De activiteit Baltic Sentry begint.|De Eastern bijdrage.",
        "Hoge Noorden|De EU Hoge Vertegenwoordiger sprak.|In het noorden van Irak.",
        "Europese Commissie|De commissie van experts.|De Europese landen wachten.",
        "Resolute Support|De support van velen.|Een resolute houding.",
      })
  void nameThatABriefHas_isNotFoundByItsHalves(String name, String half, String other)
      throws Exception {
    index(
        brief("whole").about("Nederland werkt mee aan %s en meer.".formatted(name)),
        brief("half").about(half),
        brief("other").about(other));

    SearchResponse response = ask(name);
    assertFound(response, "whole");
    assertThat(marks(response.hits().getFirst().snippets())).isEqualTo(name);
  }

  /** What is said of the place may be of the mission, and is told as that. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NATO Mission in Iraq|In Irak is het rustig.", "Riga Summit|De doelen van Riga."})
  void placeOfAName_isOnlyWhatHasToDoWithIt(String name, String ofPlace) throws Exception {
    index(
        brief("whole").about("Nederland werkt mee aan de %s.".formatted(name)),
        brief("place").about(ofPlace),
        brief("half").about("De missie en de top waren kort."),
        brief("a").about("Verder niets."),
        brief("b").about("Nog een brief."),
        brief("c").about("En nog een."),
        brief("d").about("De laatste."),
        brief("e").about("Niet de laatste."));

    SearchResponse response = ask(name);
    assertThat(names(response)).containsExactly("whole", "place");
    assertThat(marks(response.hits().getLast().snippets())).isEmpty();
  }

  /** Of a name that no letter has the kind in which it ends is asked, and still no word of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baltic Air Policing|De luchtruimbewaking in Estland.|De Baltic Sea in de lucht.",
        "Baltic air policing|Het air policing in Estland.|De policing van straten.",
      })
  void nameThatNoBriefHas_isFoundByItsKind(String name, String kind, String other)
      throws Exception {
    index(
        brief("kind").about(kind),
        brief("other").about(other),
        brief("a").about("Verder niets."),
        brief("b").about("Nog een brief."),
        brief("c").about("En nog een."));

    SearchResponse response = ask(name);
    assertThat(names(response)).containsExactly("kind");
    assertThat(response.spelling().absent()).containsExactly(name);
  }

  @Test
  void nameThatABriefHas_isNotFoundByItsKind() throws Exception {
    index(
        brief("whole").about("De F-16's van Baltic Air Policing."),
        brief("kind").about("De luchtruimbewaking in IJsland."),
        brief("a").about("Verder niets."),
        brief("b").about("Nog een brief."),
        brief("c").about("En nog een."));

    assertThat(names(ask("Baltic air policing"))).containsExactly("whole");
  }

  /** What is one thing by itself is no kind of which the longer name is one. */
  @Test
  void nameThatNoBriefHas_isNotFoundByAnotherInWhichItEnds() throws Exception {
    index(
        brief("other").about("De secretaris-generaal sprak."),
        brief("a").about("Verder niets."),
        brief("b").about("Nog een brief."),
        brief("c").about("En nog een."));

    assertThat(names(ask("Assistant Secretary General"))).isEmpty();
  }

  private static String marks(List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end())))
        .collect(Collectors.joining(" "));
  }
}
