package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import org.junit.jupiter.api.Test;

class CompletionRequestTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.TOPIC,
              List.of(
                  new Term(
                      "missies",
                      "Missies",
                      List.of("missie", "KFOR", "EUTM", "atalanta"),
                      List.of("UDCG"),
                      List.of()),
                  new Term("drones", "Drones", List.of("drones"), List.of(), List.of())),
              Dimension.MISSION,
              List.of(
                  new Term("KFOR", "KFOR (Kosovo)", List.of("kfor"), List.of("KFOR"), List.of()),
                  new Term("EUTM Mali", "EUTM Mali", List.of(), List.of(), List.of()),
                  new Term("Atalanta", "Atalanta", List.of(), List.of(), List.of()),
                  new Term("x", "Missie in X", List.of("missie x"), List.of(), List.of())),
              Dimension.CAPABILITY,
              List.of(new Term("d", "Drones", List.of("drone"), List.of(), List.of()))));

  /** Who chooses KFOR does not want every mission; what names a topic itself stays its name. */
  @Test
  void missionByWhichATopicIsKnown_isNoNameOfTheTopic() {
    assertThat(CompletionRequest.namesOf(TAXONOMY))
        .filteredOn(name -> name.kind() == Completion.Kind.TOPIC)
        .extracting(Completion::text)
        .containsExactly("Missies", "missie", "UDCG", "Drones");
    assertThat(CompletionRequest.namesOf(TAXONOMY))
        .filteredOn(name -> name.kind() == Completion.Kind.MISSION)
        .extracting(Completion::text)
        .contains("KFOR", "EUTM Mali", "Atalanta");
  }
}
