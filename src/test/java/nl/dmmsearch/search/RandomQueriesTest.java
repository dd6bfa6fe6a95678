package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queries as nobody types them, and queries as everybody should. */
class RandomQueriesTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Bé",
          "F-35",
          "1",
          "AND",
          "OR",
          "NOT",
          "titel:",
          "Kop:",
          "kenmerk:",
          "x:",
          "http://",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\u00A0",
          "　",
          "\"",
          "“",
          "”",
          "«",
          "=",
          "~",
          "~5",
          "~99",
          "*",
          "-",
          "–",
          "(",
          ")",
          "（",
          "＂",
          "+",
          "&",
          "|",
          "!",
          "^",
          "\\",
          "/",
          "?",
          ",",
          ".",
          "'",
          "’",
          "\u0000",
          "\u200F",
          "\u202E",
          "\u200B",
          "\u0301",
          "\uD83D",
          "\uDE00",
          "😀",
          "ʼ",
          "²");

  private static final List<String> WORDS = List.of("kfor", "irak", "F-35", "28676-464", "été");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void anything_isReadOrRefusedAtAPlaceInIt() {
    for (int round = 0; round < 50_000; round++) {
      String typed = some(60, i -> pick(PIECES), "");
      try {
        Query query = QueryParser.parse(typed);
        assertThat(query.notices()).as(told(typed)).allMatch(n -> isWithin(n, typed));
      } catch (QueryException e) {
        assertThat(isWithin(e.notice(), typed)).as(told(typed)).isTrue();
        assertThat(e.notice().text()).as(told(typed)).contains("genest");
      }
    }
  }

  @Test
  void wellFormedQuery_staysItself() {
    for (int round = 0; round < 20_000; round++) {
      String typed = some(5, i -> clause(0), " ");
      Query query = read(typed);

      assertThat(query.notices()).as(told(typed)).isEmpty();
      assertThat(read(Typed.query(query))).as(told(typed)).isEqualTo(query);
    }
  }

  private String clause(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 12)) {
      case 0 -> pick(WORDS) + "*";
      case 1 -> "\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
      case 2 -> "\"" + pick(WORDS) + " " + pick(WORDS) + "\"~" + random.nextInt(50);
      case 3 -> "=" + pick(WORDS);
      case 4 -> "=\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
      case 6 -> "-" + operand(depth + 1);
      case 7 -> "NOT " + clause(depth + 1);
      case 8 -> pick(Scope.typed().toArray(Scope[]::new)).word() + ":" + operand(depth + 1);
      case 9 -> clause(depth + 1) + " OR " + clause(depth + 1);
      case 10 -> clause(depth + 1) + " AND " + clause(depth + 1);
      case 11 -> "(" + clause(depth + 1) + " " + clause(depth + 1) + ")";
      default -> pick(WORDS);
    };
  }

  /** Something that stands as one thing behind a minus or a field. */
  private String operand(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> pick(WORDS);
      case 1 -> "=\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
      default -> "(" + clause(depth) + ")";
    };
  }

  private String some(int most, IntFunction<String> piece, String between) {
    return IntStream.range(0, random.nextInt(most))
        .mapToObj(piece)
        .collect(Collectors.joining(between));
  }

  private Query read(String typed) {
    try {
      return QueryParser.parse(typed);
    } catch (QueryException e) {
      throw new AssertionError(told(typed), e);
    }
  }

  private String told(String typed) {
    return "seed %d, query «%s»".formatted(seed, typed);
  }

  private static boolean isWithin(Notice notice, String typed) {
    return notice.position() >= 0 && notice.position() < Math.max(1, typed.length());
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T pick(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
