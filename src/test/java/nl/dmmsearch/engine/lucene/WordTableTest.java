package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void table_hasTheWordsOfItsListAlone() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Set<String> words = new TreeSet<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        words.add(word(random));
      }
      WordTable table =
          table("# words\n\n" + String.join(random.nextBoolean() ? "\n" : "\r\n", words));

      assertThat(table.size()).isEqualTo(words.size());
      for (int i = 0; i < 200; i++) {
        String asked = word(random);
        assertThat(table.contains(("xy" + asked + "b").toCharArray(), 2, asked.length()))
            .as("seed %d, %s in %s", seed, asked, words)
            .isEqualTo(words.contains(asked));
      }
      assertThat(words).allMatch(word -> table.contains((CharSequence) word));
    }
  }

  @Test
  void emptyList_hasNoWord() {
    assertThat(List.of("", "a", "abc")).noneMatch(word -> table("").contains((CharSequence) word));
  }

  @Test
  void wordThatIsNotFolded_isRefusedByName() {
    assertThatThrownBy(() -> table("raket\nco\u00f6peratie\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("co\u00f6peratie");
  }

  private static WordTable table(String list) {
    return WordTable.of(list.getBytes(StandardCharsets.UTF_8));
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(5), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
