package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That nothing is found without a word why: each part is somewhere, and all of them nowhere. */
class NoneHasAllTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @BeforeEach
  void twoLetters() {
    index(brief("a").about("De groene haven ligt in het oosten."), brief("b").about("Een radar."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"groene haven\" radar|radar, \"groene haven\"",
        "\"haven\" \"radar\"|\"haven\", \"radar\"",
        "haven AND radar|haven, radar",
      })
  void partsThatNoLetterHasTogether_areNamed(String typed, String named) {
    assertFound(search(typed), "");
    assertThat(String.join(", ", search(typed).spelling().together())).isEqualTo(named);
  }

  @Test
  void whatIsFound_orIsMissing_isNotSaidToBeApart() {
    assertThat(search("\"groene haven\" oosten").spelling().together()).isEmpty();
    assertThat(search("\"groene haven\" munitie").spelling().together()).isEmpty();
    assertThat(search("haven").spelling().together()).isEmpty();
  }
}
