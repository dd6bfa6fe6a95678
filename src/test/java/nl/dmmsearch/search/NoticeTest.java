package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticeTest {
  @Test
  void sameRemark_isMadeOnce() throws QueryException {
    assertThat(QueryParser.parse("\"".repeat(2_000)).notices()).hasSize(1);
  }

  @Test
  void manyRemarks_areCounted() throws QueryException {
    String typed =
        IntStream.range(0, 9)
            .mapToObj(i -> "a*b" + (char) ('a' + i))
            .collect(Collectors.joining(" "));

    List<Notice> notices = QueryParser.parse(typed).notices();

    assertThat(notices).hasSize(6);
    assertThat(notices.getFirst().text()).contains("«a*ba»");
    assertThat(notices.getLast().text()).isEqualTo("En nog 4.");
    assertThat(notices.getLast().position()).isEqualTo(25);
  }

  @Test
  void longWord_isQuotedInPart() throws QueryException {
    String typed = "a*" + "b".repeat(1_000) + " \"" + "😀".repeat(400) + "\"";

    assertThat(QueryParser.parse(typed).notices())
        .hasSize(2)
        .allSatisfy(notice -> assertThat(notice.text()).contains("…»").hasSizeLessThan(150));
  }

  @Test
  void accentsUponLetters_doNotEndWords() {
    assertThatCode(() -> QueryParser.parse("e\u0301\u0302\u0303".repeat(400)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> QueryParser.parse("e\u0301 ".repeat(251)))
        .isInstanceOf(QueryException.class);
  }
}
