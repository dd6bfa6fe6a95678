package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  /** As the words of a letter come; each word in small letters is looked up so. */
  private static final List<String> FORMS =
      List.of("vloot", "Vloot", "NAVO", "Navo", "de", "De", "Oekraïne", "F-35", "schip", "VLOOT");

  @Test
  void saysInOneTermHowAWordIsWrittenThatHasOneForm() {
    assertThat(WordForms.of(List.of("vloot", "Oekraïne")).written())
        .containsExactly(WrittenWords.only("oekraine", "Oekraïne"));
  }

  @Test
  void saysOfEachWordWhatTheFormsSay() {
    List<String> terms = WordForms.of(FORMS).written();
    for (String word : List.of("vloot", "navo", "de", "oekraine", "f35", "schip")) {
      List<String> ofWord =
          terms.stream().filter(t -> t.startsWith(WrittenWords.otherwise(word))).toList();
      Set<String> read = new TreeSet<>();
      for (String term : ofWord) {
        String form = WrittenWords.form(term);
        assertThat(form.isEmpty() || read.add(form)).as(term).isTrue();
      }
      Set<String> others = new TreeSet<>(FORMS);
      others.removeIf(form -> form.equals(word) || !WrittenWords.folded(form).equals(word));
      assertThat(read).as(word).isEqualTo(others);
      assertThat(ofWord.stream().filter(t -> WrittenWords.isOtherwise(word, t)))
          .as(word)
          .hasSize(FORMS.contains(word) ? 0 : 1);
    }
  }
}
