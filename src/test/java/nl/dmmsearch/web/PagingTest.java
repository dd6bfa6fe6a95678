package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.dmmsearch.search.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0, ''",
    "1, 10, ''",
    "1, 11, [1] 2",
    "2, 35, 1 [2] 3 4",
    "1, 200, [1] 2 3 … 20",
    "5, 200, 1 2 3 4 [5] 6 7 … 20",
    "6, 200, 1 … 4 5 [6] 7 8 … 20",
    "16, 200, 1 … 14 15 [16] 17 18 19 20",
    "20, 200, 1 … 18 19 [20]",
    "1000, 54321, 1 … 998 999 [1.000]",
  })
  void steps_areTheEndsAndTheNeighbourhood(int number, long total, String shown) {
    assertThat(shown(paging(number, total))).isEqualTo(shown);
  }

  @Test
  void firstPage_hasNoPrevious() {
    PagingView view = paging(1, 30);

    assertThat(view.previous()).isNull();
    assertThat(view.next()).isEqualTo("/?page=2");
  }

  @Test
  void lastPage_hasNoNext() {
    PagingView view = paging(3, 30);

    assertThat(view.previous()).isEqualTo("/?page=2");
    assertThat(view.next()).isNull();
  }

  @Test
  void next_neverLeadsBehindTheDeepestHit() {
    assertThat(paging(1000, 54_321).next()).isNull();
  }

  @Test
  void previous_leadsBackToTheLastPageFromBehindIt() {
    assertThat(paging(7, 30).previous()).isEqualTo("/?page=3");
  }

  private static PagingView paging(int number, long total) {
    return new Paging(SearchLink.everything(), new Page(number, 10), total).view();
  }

  private static String shown(PagingView view) {
    return view.steps().stream()
        .map(step -> step.current() ? "[" + step.label() + "]" : step.label())
        .collect(Collectors.joining(" "));
  }
}
