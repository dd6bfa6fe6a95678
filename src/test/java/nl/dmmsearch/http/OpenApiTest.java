package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementSort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
  private static final ApiDescription API = ApiDescription.load();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void description_isServed() {
    Answer answer = service.client.get("/api/v1/openapi.json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).isEqualTo(API.document());
    assertThat(answer.at("/info/version")).isEqualTo(answer.header("API-Version"));
  }

  @Test
  void everyRouteOfTheApi_isDescribed_andTheOtherWayRound() {
    List<String> served =
        service.server.routes().stream()
            .filter(route -> AnswerHeaders.isApi(route.substring(route.indexOf('/'))))
            .filter(route -> !route.startsWith("HEAD ") && !route.startsWith("OPTIONS "))
            .toList();

    assertThat(served).hasSizeGreaterThan(5);
    assertThat(new TreeSet<>(served)).isEqualTo(new TreeSet<>(API.operations()));
  }

  @Test
  void everyRoute_answersHeadAndOptionsToo() {
    List<String> routes = service.server.routes();

    assertThat(routes.stream().filter(route -> route.startsWith("GET ")).toList())
        .isNotEmpty()
        .allSatisfy(get ->
            assertThat(routes)
                .contains(get.replace("GET ", "HEAD "), get.replace("GET ", "OPTIONS ")));
  }

  @Test
  void everyParameterOfASearch_isDescribed_andTheOtherWayRound() {
    List<String> described =
        API.document()
            .at("/paths/~1briefs/get/parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .toList();

    assertThat(new TreeSet<>(described)).isEqualTo(new TreeSet<>(known()));
    assertThat(described).doesNotHaveDuplicates();
  }

  @Test
  void everyParameterOfASearchForStatements_isDescribed_andTheOtherWayRound() {
    List<String> described =
        API.document()
            .at("/paths/~1statements/get/parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .toList();
    String detail =
        service
            .client
            .get("/api/v1/statements?iets=x")
            .at("/errors/0/detail")
            .replaceFirst(".*: ", "")
            .replaceFirst("\\.$", "");

    assertThat(described).containsExactlyInAnyOrder(detail.split(", "));
  }

  /** What a search knows, as it says itself when it is asked for something else. */
  private static List<String> known() {
    try {
      SearchParameters.read(
          Map.of("iets", List.of("x")), AccessLabel.OPENBAAR, QueryReader.literal());
      throw new AssertionError("an unknown parameter passed");
    } catch (ParametersException e) {
      String detail = e.faults().getFirst().detail();
      return List.of(detail.replaceFirst(".*: ", "").replaceFirst("\\.$", "").split(", "));
    }
  }

  @Test
  void limits_areThoseOfTheCode() {
    assertThat(parameter("q").at("/schema/maxLength").asInt()).isEqualTo(QueryParser.LONGEST);
    assertThat(parameter("page").at("/schema/maximum").asInt()).isEqualTo(Page.DEEPEST);
    assertThat(parameter("pageSize").at("/schema/maximum").asInt()).isEqualTo(Page.LARGEST);
    assertThat(parameter("pageSize").at("/schema/default").asInt()).isEqualTo(Page.USUAL);
  }

  private static JsonNode parameter(String name) {
    return API.document()
        .at("/paths/~1briefs/get/parameters")
        .valueStream()
        .filter(parameter -> parameter.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        Arguments.of(
            "/components/schemas/DocumentType",
            Arrays.stream(DocumentType.values()).map(DocumentType::value).toList()),
        Arguments.of(
            "/components/schemas/MeetingKind",
            Arrays.stream(MeetingKind.values()).map(MeetingKind::value).toList()),
        Arguments.of(
            "/components/schemas/StatementKind",
            Arrays.stream(StatementKind.values()).map(StatementKind::value).toList()),
        Arguments.of(
            "/components/schemas/Voice", Arrays.stream(Voice.values()).map(Voice::value).toList()),
        Arguments.of(
            "/components/schemas/Phase", Arrays.stream(Phase.values()).map(Phase::value).toList()),
        Arguments.of(
            "/components/schemas/Chamber",
            Arrays.stream(Chamber.values()).map(Chamber::value).toList()),
        Arguments.of(
            "/components/schemas/Citation/properties/kind",
            Arrays.stream(Citation.Kind.values()).map(Citation.Kind::value).toList()),
        Arguments.of(
            "/components/schemas/Completion/properties/kind",
            Arrays.stream(Completion.Kind.values()).map(Completion.Kind::value).toList()),
        Arguments.of(
            "/components/schemas/Tag/properties/dimension",
            Arrays.stream(Dimension.values()).map(Dimension::value).toList()),
        Arguments.of(
            "/components/schemas/Reading/properties/certainty",
            Arrays.stream(Reading.Certainty.values()).map(Reading.Certainty::value).toList()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void choices_areThoseOfTheCode(String pointer, List<String> values) {
    assertThat(API.document().at(pointer).get("enum").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(values);
  }

  @Test
  void sortsAndFacets_areThoseOfTheCode() {
    assertThat(parameter("sort").at("/schema/enum").valueStream().map(JsonNode::asString).toList())
        .containsExactlyElementsOf(Arrays.stream(Sort.values()).map(Sort::value).toList());
    assertThat(API.document().at("/components/schemas/Facets/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Facet.allCounted().stream().map(Facet::value).toList());
  }

  @Test
  void sortsAndFacetsOfStatements_areThoseOfTheCode() {
    JsonNode sort =
        API.document()
            .at("/paths/~1statements/get/parameters")
            .valueStream()
            .filter(parameter -> parameter.get("name").asString().equals("sort"))
            .findFirst()
            .orElseThrow();

    assertThat(sort.at("/schema/enum").valueStream().map(JsonNode::asString).toList())
        .containsExactlyElementsOf(
            Arrays.stream(StatementSort.values()).map(StatementSort::value).toList());
    assertThat(API.document().at("/components/schemas/StatementFacets/properties").propertyNames())
        .containsExactlyElementsOf(
            StatementFacet.allCounted().stream().map(StatementFacet::value).toList());
  }

  @Test
  void objects_haveEveryKeyAndNoOther() {
    assertThat(API.document().at("/components/schemas").properties())
        .filteredOn(entry -> entry.getValue().get("type").asString().equals("object"))
        .hasSizeGreaterThan(15)
        .allSatisfy(entry -> {
          JsonNode schema = entry.getValue();
          assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
          assertThat(schema.get("required").valueStream().map(JsonNode::asString))
              .containsExactlyElementsOf(schema.get("properties").propertyNames());
        });
  }

  @Test
  void examples_areAsDescribed() {
    List<JsonNode> contents =
        API.document().findParents("example").stream()
            .filter(node -> node.has("schema") && node.get("schema").has("$ref"))
            .filter(node -> !node.has("in"))
            .toList();

    assertThat(contents).hasSizeGreaterThan(8);
    assertThat(contents)
        .allSatisfy(content -> {
          String schema = content.at("/schema/$ref").asString().replaceFirst(".*/", "");
          assertThat(API.complaints(content.get("example"), schema)).as(schema).isEmpty();
        });
  }

  @Test
  void check_seesWhatIsWrong() {
    var example =
        (ObjectNode)
            API.document()
                .at("/paths/~1briefs/get/responses/200/content/application~1json/example");

    assertThat(API.complaints(example, "SearchAnswer")).isEmpty();
    assertThat(API.complaints(example.deepCopy().put("extra", 1), "SearchAnswer")).hasSize(1);
    assertThat(API.complaints(example.deepCopy().without("total"), "SearchAnswer")).hasSize(1);
    assertThat(API.complaints(example.deepCopy().put("total", "1"), "SearchAnswer")).hasSize(1);
    assertThat(API.complaints(example.deepCopy().putNull("hits"), "SearchAnswer")).hasSize(1);
    var hit = (ObjectNode) example.at("/hits/0");
    assertThat(API.complaints(hit.deepCopy().put("letterDate", "3 oktober"), "Hit")).hasSize(1);
    assertThat(API.complaints(hit.deepCopy().put("documentType", "roman"), "Hit")).hasSize(1);
  }
}
