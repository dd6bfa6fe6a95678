package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.junit.jupiter.api.Test;

class GivenAnswersTest {
  /** For three empty answers. */
  private static final long ROOM = 14_000;

  private final List<SearchRequest> searched = new ArrayList<>();

  @Test
  void sameQuestion_isSearchedForOnce() throws IOException {
    var answers = new GivenAnswers(ROOM);

    SearchResponse first = ask(answers, request("munitie"));
    SearchResponse second = ask(answers, request("munitie"));

    assertThat(second).isSameAs(first);
    assertThat(searched).hasSize(1);
  }

  @Test
  void otherQuestions_areSearchedFor() throws IOException {
    var answers = new GivenAnswers(ROOM);
    SearchRequest asked = request("munitie");

    ask(answers, asked);
    ask(answers, asked.on(new Page(2, 10)));
    ask(answers, asked.within(Filters.none(), AccessLabel.INTERN));

    assertThat(searched).hasSize(3);
  }

  @Test
  void whatWasNotAskedForLongest_goesFirst() throws IOException {
    var answers = new GivenAnswers(ROOM);

    ask(answers, request("a"));
    ask(answers, request("b"));
    ask(answers, request("c"));
    ask(answers, request("a"));
    ask(answers, request("d"));
    searched.clear();
    ask(answers, request("a"));
    ask(answers, request("b"));

    assertThat(searched).containsExactly(request("b"));
  }

  @Test
  void withoutRoom_nothingIsRemembered() throws IOException {
    var answers = new GivenAnswers(0);

    ask(answers, request("munitie"));
    ask(answers, request("munitie"));

    assertThat(searched).hasSize(2);
  }

  @Test
  void answerLargerThanTheRoom_isGivenAndForgotten() throws IOException {
    var answers = new GivenAnswers(1);

    assertThat(ask(answers, request("munitie")).total()).isEqualTo(1);
    ask(answers, request("munitie"));

    assertThat(searched).hasSize(2);
  }

  private SearchResponse ask(GivenAnswers answers, SearchRequest request) throws IOException {
    return answers.to(
        request,
        () -> {
          searched.add(request);
          return new SearchResponse(1, 1, List.of(), Map.of(), Spelling.right());
        });
  }

  private static SearchRequest request(String word) {
    return SearchRequest.of(
        Query.of(List.of(new Clause.Word(word)), List.of(), List.of(), List.of()));
  }
}
