package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import org.junit.jupiter.api.Test;

class KeptNamesTest {
  @Test
  void shippedNames_areReadAsTheyWereMade() throws Exception {
    ListedNames made =
        ListedNames.of(
            TaxonomyReader.read(Path.of("config/taxonomy.yaml")),
            SynonymsReader.read(Path.of("config/synonyms.txt")));

    ListedNames kept = ListedNames.read(ByteBuffer.wrap(made.bytes()));

    assertThat(kept).isInstanceOf(KeptNames.class);
    assertThat(kept.names()).containsExactlyElementsOf(made.names().toList());
    Set<String> beginnings = made.names().map(Beginnings::of).collect(Collectors.toSet());
    assertThat(beginnings)
        .hasSizeGreaterThan(300)
        .allSatisfy(beginning -> {
          assertThat(kept.beginning(beginning)).isEqualTo(made.beginning(beginning));
          assertThat(kept.beginning(beginning).keySet())
              .containsExactlyElementsOf(made.beginning(beginning).keySet());
        });
    assertThat(kept.bytes()).isEqualTo(made.bytes());
  }

  @Test
  void whatARuleSays_isKept() {
    var rules =
        List.of(
            SynonymRule.same(List.of("één naam", "naam twee")),
            new SynonymRule(List.of("tempo"), List.of("munitie"), true, List.of("tempobeurs")),
            SynonymRule.english("free trade"));

    ListedNames made = ListedNames.of(Taxonomy.empty(), rules);
    ListedNames kept = ListedNames.read(ByteBuffer.wrap(made.bytes()));

    assertThat(kept.beginning("ee")).containsEntry("één naam", List.of(rules.get(0)));
    assertThat(kept.beginning("te")).containsEntry("tempo", List.of(rules.get(1)));
    assertThat(kept.beginning("fr")).containsEntry("free trade", List.of(rules.get(2)));
    assertThat(kept.beginning("qu")).isEmpty();
  }

  @Test
  void noNames_areKeptToo() {
    ListedNames made = ListedNames.of(Taxonomy.empty(), List.of());

    assertThat(ListedNames.read(ByteBuffer.wrap(made.bytes())).names()).isEmpty();
  }
}
