package nl.dmmsearch.config;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The taxonomy that the project ships. */
class ShippedTaxonomyTest {
  private static final Map<Dimension, String> KEYS =
      Map.of(
          Dimension.TOPIC, "topics",
          Dimension.MISSION, "missions",
          Dimension.CAPABILITY, "capabilities");

  private final Taxonomy taxonomy = TaxonomyReader.read(Path.of("config", "taxonomy.yaml"));
  private final Annotator annotator = new Annotator(taxonomy);

  ShippedTaxonomyTest() throws ConfigException {}

  @Test
  void topicIds_areSlugs() {
    assertThat(taxonomy.terms(Dimension.TOPIC))
        .extracting(Term::value)
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyName_earnsItsTerm() {
    for (Dimension dimension : Dimension.values()) {
      for (Term term : taxonomy.terms(dimension)) {
        for (String name : term.allNames()) {
          assertThat(values("Het gaat om " + name + ".", dimension))
              .as("%s, named «%s»", term.value(), name)
              .contains(term.value());
        }
      }
    }
  }

  @Test
  void everyException_keepsItsTermAway() {
    for (Dimension dimension : Dimension.values()) {
      for (Term term : taxonomy.terms(dimension)) {
        for (String name : term.not()) {
          assertThat(values("Het gaat om " + name + ".", dimension))
              .as("%s, but not «%s»", term.value(), name)
              .doesNotContain(term.value());
        }
      }
    }
  }

  @Test
  void noTwoTermsOfADimension_shareAName() {
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.TOPIC) {
        assertThat(taxonomy.terms(dimension).stream().flatMap(t -> t.allNames().stream()))
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyLabelledValue_isInTheTaxonomy() throws Exception {
    JsonMapper json = JsonMapper.shared();
    Stream<JsonNode> briefs =
        json.readTree(Files.readString(Shared.path("gold/briefs.json"))).valueStream();
    Stream<JsonNode> letters =
        Files.readAllLines(Shared.path("gold/letters.jsonl")).stream().map(json::readTree);

    assertThat(Stream.concat(briefs, letters)).hasSizeGreaterThan(50).allSatisfy(this::isKnown);
  }

  private void isKnown(JsonNode labelled) {
    for (Dimension dimension : Dimension.values()) {
      assertThat(taxonomy.terms(dimension).stream().map(Term::value))
          .containsAll(
              labelled.path(KEYS.get(dimension)).valueStream().map(JsonNode::asString).toList());
    }
  }

  private List<String> values(String text, Dimension dimension) {
    Brief annotated = annotator.annotate(brief("a.txt").about(text).build());
    return annotated.tags().stream()
        .filter(tag -> tag.dimension() == dimension)
        .map(Tag::value)
        .toList();
  }
}
