package nl.dmmsearch.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.annotate.Name.Kind;
import org.junit.jupiter.api.Test;

/** Finding names against the obvious way: every name at every place. */
class NameFinderTest {
  private static final String LETTERS = "aab-b 1.";

  @Test
  void trie_findsWhatTryingEveryPlaceFinds() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Name> names = names(random);
      String written = random(random, 200);
      var text = new FoldedText(written);

      assertThat(new NameFinder(names).scan(text))
          .as("seed %d, text «%s»", seed, written)
          .containsExactlyInAnyOrderElementsOf(bruteForce(names, text));
    }
  }

  private static List<Name> names(Random random) {
    return IntStream.range(0, 12)
        .mapToObj(
            i -> new Name(i, Kind.values()[i % Kind.values().length], "a" + random(random, 7)))
        .toList();
  }

  private static String random(Random random, int length) {
    return random
        .ints(random.nextInt(length), 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .collect(Collectors.joining());
  }

  private static List<Mention> bruteForce(List<Name> names, FoldedText text) {
    List<Mention> found = new ArrayList<>();
    for (Name name : names) {
      for (int start = 0; start + name.size() <= text.size(); start++) {
        if (hasSymbols(name, text, start) && name.isWrittenAt(text, start)) {
          found.add(new Mention(name, start, start + name.size()));
        }
      }
    }
    return found;
  }

  private static boolean hasSymbols(Name name, FoldedText text, int start) {
    return IntStream.range(0, name.size()).allMatch(i -> name.symbol(i) == text.symbol(start + i));
  }
}
