package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRulesTest {
  private static final SynonymRule SAME = SynonymRule.same(List.of("Moskou", "Moscow"));

  @Test
  void otherNames_areAskedAsTheNameIs() {
    var leading = new SynonymRule(List.of("Moskou"), List.of("Rusland"), true);

    assertThat(SharedRules.of(List.of(SAME, leading)))
        .containsExactly(
            SAME, new SynonymRule(List.of("Moskou", "Moscow"), List.of("Rusland"), true));
  }

  @Test
  void nameThatStandsOnBothSides_keepsItsRule() {
    var both = new SynonymRule(List.of("Moskou", "Kremlin"), List.of("Kremlin", "Rusland"));

    assertThat(SharedRules.of(List.of(SAME, both)).getLast().asked())
        .containsExactlyInAnyOrder("Moskou", "Moscow", "Kremlin");
  }
}
