package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb whose halves were typed apart is called what it is called in one word. */
class VerbHalvesTest {
  private static final List<SynonymRule> RULES =
      List.of(
          SynonymRule.same(List.of("afschrikking", "deterrence")),
          SynonymRule.same(List.of("uitzenden", "ontplooien")),
          SynonymRule.same(List.of("zenden", "sturen")),
          SynonymRule.same(List.of("schrikken", "vrezen")));

  @ParameterizedTest
  @CsvSource({
    "hoe schrikken we Rusland af, afschrikken, deterrence",
    "Rusland schrok de buren af, afschrikken, deterrence",
    "welke militairen zendt Nederland uit, uitzenden, ontplooien",
    "zond mariniers uit naar Mali, uitzenden, ontplooien"
  })
  void verbInHalves_hasTheNamesOfTheWhole(String typed, String verb, String name) {
    Understood understood = Understood.of(typed, Taxonomy.empty(), RULES);

    assertThat(understood.words()).contains(verb);
    assertThat(understood.alternatives())
        .contains(verb + "=>" + name)
        .noneMatch(other -> other.endsWith("=>sturen") || other.endsWith("=>vrezen"));
  }
}
