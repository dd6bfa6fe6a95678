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

  @Test
  void abbreviation_bringsWhatItStandsFor() {
    var names = SynonymRule.same(List.of("ABC", "Alpha Beta Company", "compagnie van drie"));
    var mixed = SynonymRule.same(List.of("eAB", "enhanced Alpha Beta", "versterkte aanwezigheid"));
    var leading = new SynonymRule(List.of("drietal"), List.of("ABC", "eAB"), true);

    assertThat(SharedRules.of(List.of(names, mixed, leading)).getLast())
        .isEqualTo(
            new SynonymRule(
                List.of("drietal"),
                List.of("ABC", "eAB", "Alpha Beta Company", "enhanced Alpha Beta"),
                true));
  }

  @Test
  void shortAbbreviation_andOneThatIsAWord_bringNothing() {
    var shorter = SynonymRule.same(List.of("MC", "Military Committee"));
    var ordinary = SynonymRule.same(List.of("MAP", "Membership Action Plan"));
    var leading = new SynonymRule(List.of("militairen"), List.of("MC", "MAP"));

    assertThat(SharedRules.of(List.of(shorter, ordinary, leading)).getLast()).isEqualTo(leading);
  }
}
