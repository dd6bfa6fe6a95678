package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.relate.Relation;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KinApiTest {
  private static final String HOUSE = brief("house.txt").build().id().value();
  private static final String SENATE = brief("senate.pdf").part(2).build().id().value();

  private static RunningService service;

  private static BriefBuilder house() {
    return brief("house.txt").about("kfor").chamber(Chamber.TWEEDE_KAMER).kamerstuk("28676", "464");
  }

  private static BriefBuilder senate() {
    return brief("senate.pdf")
        .part(2)
        .about("kfor")
        .chamber(Chamber.EERSTE_KAMER)
        .kamerstuk("28676", "AB");
  }

  @BeforeAll
  static void start() {
    Brief citing =
        brief("debate.txt")
            .about("patriot")
            .cites(Citation.Kind.KAMERSTUK, "28676, AB", new KamerstukNumber("28676", "AB"))
            .build();
    var relation =
        new Relation(
            citing.kin(), List.of(Optional.of(house().build().id())), new java.util.TreeMap<>());
    service =
        RunningService.with(
            house().copy(senate()).build(),
            senate().copyOf(house()).build(),
            relation.applyTo(citing));
    service.documents.put("senate.pdf", "application/pdf", "%PDF");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void hit_namesItsCopies() {
    Answer answer = service.client.get("/api/v1/briefs?q=kfor");

    assertThat(answer.at("/total")).isEqualTo("1");
    assertThat(answer.json().at("/hits/0/copies"))
        .hasToString(
            "[{\"name\":\"senate.pdf\",\"part\":2,\"mediaType\":\"text/plain\","
                + "\"id\":\"ID\",\"chamber\":\"eerste-kamer\",\"kamerstuk\":\"28676-AB\","
                    .replace("ID", SENATE)
                + "\"links\":{\"self\":\"/api/v1/briefs/ID\",\"page\":\"/brieven/ID\","
                    .replace("ID", SENATE)
                + "\"original\":\"/api/v1/briefs/ID/original\"}}]".replace("ID", SENATE));
  }

  @Test
  void copy_isServedAndSaysWhatStandsForIt() {
    Answer answer = service.client.get("/api/v1/briefs/" + SENATE);

    assertThat(answer.at("/copyOf")).isEqualTo(HOUSE);
    assertThat(answer.each("/copies", "id")).containsExactly(HOUSE);
    assertThat(service.client.get("/api/v1/briefs/" + SENATE + "/original").text())
        .isEqualTo("%PDF");
  }

  @Test
  void status_countsWhatCanBeFound() {
    assertThat(service.client.get("/api/v1/status").at("/briefs")).isEqualTo("2");
  }

  @Test
  void chamberOfACopy_isAFilter() {
    Answer answer = service.client.get("/api/v1/briefs?chamber=eerste-kamer");

    assertThat(answer.each("/hits", "id")).containsExactly(HOUSE);
  }

  @Test
  void citation_leadsToItsTarget() {
    String id = brief("debate.txt").build().id().value();

    assertThat(service.client.get("/api/v1/briefs/" + id).at("/citations/0/target"))
        .isEqualTo(HOUSE);
  }
}
