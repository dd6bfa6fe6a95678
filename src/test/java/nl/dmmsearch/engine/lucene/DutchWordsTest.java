package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchWordsTest {
  @Test
  void everyWord_isFound_andNoOther() {
    List<String> words = List.of("aak", "aal", "b", "boot", "bootje", "zee");
    for (String end : List.of("", "\n")) {
      var known = new DutchWords((String.join("\n", words) + end).getBytes(StandardCharsets.UTF_8));

      assertThat(words).allMatch(known::has);
      assertThat(known.beginning("boot")).containsExactly("boot", "bootje");
      assertThat(known.beginning("zee")).containsExactly("zee");
      assertThat(known.beginning("bos")).isEmpty();
      assertThat(known.beginning("zz")).isEmpty();
      assertThat(List.of("", "a", "aa", "aaks", "boo", "bootj", "zeeen", "zz"))
          .noneMatch(known::has);
    }
    assertThat(new DutchWords(new byte[0]).has("aak")).isFalse();
    assertThat(new DutchWords(new byte[0]).beginning("aak")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"post", "verdediging", "brief"})
  void shippedList_knowsWords(String word) {
    assertThat(DutchWords.shipped().has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verdedeging", "stoltenburg", "breif"})
  void shippedList_doesNotKnowSlips(String word) {
    assertThat(DutchWords.shipped().has(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gewerkt", "werken", "vroeg", "besloten", "geboekt"})
  void verbForms_areKnown(String word) {
    assertThat(DutchWords.verbForms().has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"werk", "besluiten", "vraag", "uitgaven", "waarden", "plannen"})
  void nouns_areNoVerbForms(String word) {
    assertThat(DutchWords.verbForms().has(word)).isFalse();
  }
}
