package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that are half of another one. */
class TitleHalvesTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @ParameterizedTest
  @CsvSource({
    "president, De minister-president sprak.",
    "President, De Minister-President sprak.",
    "president, Een vice-president sprak.",
    "generaal, De secretaris-generaal sprak.",
  })
  void half_isNotTheWhole(String typed, String text) {
    index(
        brief("whole").about(text), brief("half").about("De president en een generaal waren er."));

    assertFound(search(typed), "half");
  }

  @ParameterizedTest
  @CsvSource({
    "minister-president, De minister-president sprak.",
    "secretaris-generaal, De secretaris-generaal sprak.",
    "generaal, Een brigade-generaal sprak.",
    "president, De presidenten spraken.",
  })
  void title_isFoundAsItIsWritten(String typed, String text) {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertFound(search(typed), "a");
  }

  @Test
  void half_isNotMarkedInTheWhole() {
    index(brief("a").about("De minister-president sprak met de president."));

    assertThat(search("president").hits().getFirst().snippets().getFirst().marks()).hasSize(1);
  }
}
