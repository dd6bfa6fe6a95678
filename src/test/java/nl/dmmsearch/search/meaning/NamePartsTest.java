package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Wording;
import org.junit.jupiter.api.Test;

class NamePartsTest {
  private static final List<SynonymRule> RULES =
      List.of(
          SynonymRule.same(List.of("VN-vlag", "UN Flag", "vlag van de UN")),
          SynonymRule.same(List.of("UN", "VN")),
          SynonymRule.same(List.of("Flag", "vlag")),
          SynonymRule.same(List.of("Flag Hall", "zaal met de vlaggen")),
          SynonymRule.same(
              List.of("transport aircraft", "transporttoestel", "aircraft for transport")),
          SynonymRule.same(List.of("transport", "vervoer")),
          SynonymRule.same(List.of("aircraft", "vliegtuig")),
          SynonymRule.same(List.of("aircraft crew", "bemanning of the aircraft")),
          SynonymRule.same(List.of("transport of the wounded", "gewondentransport")));

  /** It is no name of the whole: no letter is marked for it, and it ranks below those that name. */
  private static Stream<Alternative> together(String typed) {
    return Understood.of(typed, Taxonomy.empty(), RULES).query().alternatives().stream()
        .filter(other -> other.how() == How.RELATED && other.isOfSeveral());
  }

  @Test
  void nameOfOneThing_isFoundByWhatItsPartsAreCalled_nearEachOther() {
    assertThat(together("new UN Flag"))
        .singleElement()
        .satisfies(parts -> {
          assertThat(parts.from()).isEqualTo(1);
          assertThat(parts.to()).isEqualTo(3);
          assertThat(parts.clause())
              .isInstanceOfSatisfying(
                  Clause.Or.class,
                  ways ->
                      assertThat(ways.clauses())
                          .contains(new Clause.Near("VN vlag", 3))
                          .doesNotContain(new Clause.Near("UN Flag", 3)));
        });
  }

  @Test
  void nameOfOneThing_withAWordThatHasNoOtherName_isNotFoundByItsParts() {
    assertThat(together("Flag Hall")).isEmpty();
  }

  @Test
  void description_isFoundByWhatItsPartsAreCalled() {
    assertThat(together("two transport aircraft"))
        .singleElement()
        .extracting(parts -> Wording.of(parts.clause()))
        .isEqualTo("transport vliegtuig OR vervoer aircraft OR vervoer vliegtuig");
  }

  @Test
  void smallWordsOfADescription_areNoPartsOfIt() {
    assertThat(together("aircraft crew"))
        .singleElement()
        .extracting(parts -> Wording.of(parts.clause()))
        .isEqualTo("vliegtuig crew");
  }

  /** Its words are looked for under their other names as they stand. */
  @Test
  void nameWhoseWordsAreAskedByThemselves_needsNoMore() {
    assertThat(together("transport of the wounded")).isEmpty();
  }
}
