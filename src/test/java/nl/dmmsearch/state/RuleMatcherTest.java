package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleMatcherTest {
  private static final int SEED = 11;
  private static final int TIMES = 20_000;

  private final RuleBook book = new RuleBook(ShippedRules.RULES);
  private final RuleMatcher matcher =
      new RuleMatcher(book, new Deadlines(LocalDate.of(2025, 2, 1), null));

  private static List<String> sentences() {
    return ShippedRules.RULES.rules().stream()
        .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
        .toList();
  }

  /** A part of a sentence, with a word of another at some places. */
  private static String madeUp(List<String> sentences, Random random) {
    var words =
        new ArrayList<>(List.of(sentences.get(random.nextInt(sentences.size())).split(" ", -1)));
    List<String> others = List.of(sentences.get(random.nextInt(sentences.size())).split(" ", -1));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      words.set(random.nextInt(words.size()), others.get(random.nextInt(others.size())));
    }
    int from = random.nextInt(1 + words.size() / 2);
    return String.join(" ", words.subList(from, words.size()));
  }

  /** The plain way is to look for rules in all of them, and in each part that leads to a list. */
  @Test
  void words_inWhichNothingMayBeFound_haveNothing() {
    var random = new Random(SEED);
    List<String> sentences = sentences();
    int passedOver = 0;
    for (int i = 0; i < TIMES; i++) {
      String lead = madeUp(sentences, random);
      String item = madeUp(sentences, random);
      String words = i % 2 == 0 ? item : lead + " " + item;
      if (!matcher.mayFind(words, -1L)) {
        passedOver++;
        assertThat(matcher.find(words, -1L)).as("seed %s, «%s»", SEED, words).isEmpty();
        assertThat(matcher.find(item, -1L)).as("seed %s, «%s»", SEED, item).isEmpty();
      }
    }
    assertThat(passedOver).isBetween(TIMES / 100, TIMES / 2);
  }
}
