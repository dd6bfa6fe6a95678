package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
  @Test
  void wordsThatComeAgainAndAgain_areAskedOnce() {
    Query once = Repetitions.once(asking("vloot bezoek ".repeat(100)));

    assertThat(once.words()).hasSizeLessThan(12);
    assertThat(once.differentWords()).isEqualTo(2);
  }

  @Test
  void wordsBesideOtherWords_areKept() {
    String names =
        IntStream.range(0, 30).mapToObj(i -> "top van " + i).collect(Collectors.joining(" "));

    assertThat(Repetitions.once(asking(names))).isEqualTo(asking(names));
  }

  @Test
  void shortQuestion_isKeptAsItIs() {
    Query question = asking("munitie munitie munitie munitie munitie munitie munitie munitie");

    assertThat(Repetitions.once(question)).isEqualTo(question);
  }

  @Test
  void queryThatIsRead_hasNoRepetitions() throws QueryException {
    String typed = "lucht- en raketverdediging ".repeat(QueryParser.MOST_HYPHENATED);

    assertThat(QueryReader.literal().read(typed).parsed().words()).hasSizeLessThan(12);
    assertThat(QueryReader.literal().readStrictly(typed).parsed().words()).hasSizeLessThan(12);
  }

  private static Query asking(String words) {
    List<Clause> clauses = Stream.of(words.split(" ")).<Clause>map(Clause.Word::new).toList();
    return Query.of(clauses, List.of(), List.of(), List.of());
  }
}
