package nl.dmmsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two services with the same public letters, of which one has letters that are intern, too. Without
 * a key that sees those, no address whatsoever may answer differently.
 */
class AccessEverywhereTest {
  private static final String SECRET = "kraakbeenvis";

  private static final Map<String, String> OPENBAAR =
      Map.of(
          "agenda.txt",
          letter(
              "Geannoteerde agenda NAVO DMM 17 en 18 oktober 2024",
              "3 oktober 2024",
              "28676-464",
              "De ministers spreken over luchtverdediging in Polen (Kamerstuk 28676, nr. 470). "
                  + "Het kabinet zegt toe de Kamer voor 1 mei 2025 te informeren over KFOR."),
          "verslag.txt",
          letter(
              "Verslag NAVO DMM 17 en 18 oktober 2024",
              "30 oktober 2024",
              "28676-465",
              "Zoals toegezegd informeer ik de Kamer over de inzet van drones. De ministers"
                  + " spraken over luchtverdediging en over munitie."));

  private static final Map<String, String> INTERN =
      Map.of(
          "nota.txt",
          letter(
              "Beslisnota kraakbeenvis bij NAVO DMM 13 februari 2025",
              "4 februari 2025",
              "28676-470",
              "Het kabinet zegt toe de Kamer voor 1 juni 2025 te informeren over de kraakbeenvis"
                  + " en over Eastern Sentry. De kraakbeenvis kost 12 miljoen euro in Litouwen."),
          // The same letter from elsewhere, for fewer eyes: a copy of one that everybody sees.
          "kopie/verslag.txt",
          OPENBAAR.get("verslag.txt"),
          "toezegging.txt",
          letter(
              "Kamerbrief over drones",
              "1 oktober 2024",
              "28676-460",
              "Ik zeg toe de Kamer voor 1 november 2024 te informeren over de inzet van drones"
                  + " door de kraakbeenvis."));

  @TempDir private static Path temporary;
  private static Installed without;
  private static Installed with;
  private static String reader;
  private static String indexer;
  private static String publicIndexer;
  private static String publicIndexerElsewhere;

  @BeforeAll
  static void send() throws Exception {
    Path one = temporary.resolve("one");
    Path two = temporary.resolve("two");
    without = Installed.empty(one);
    with = Installed.empty(two);
    publicIndexer = Installed.key(two, Role.INDEXER, AccessLabel.OPENBAAR);
    publicIndexerElsewhere = Installed.key(one, Role.INDEXER, AccessLabel.OPENBAAR);
    indexer = Installed.key(two, Role.INDEXER, AccessLabel.INTERN);
    reader = Installed.key(two, Role.READER, AccessLabel.INTERN);
    for (var letter : new TreeMap<>(INTERN).entrySet()) {
      put(with, letter, indexer, "?access=intern");
    }
    for (var letter : new TreeMap<>(OPENBAAR).entrySet()) {
      put(without, letter, publicIndexerElsewhere, "");
      put(with, letter, publicIndexer, "");
    }
  }

  private static void put(Installed to, Map.Entry<String, String> letter, String key, String query)
      throws Exception {
    assertThat(to.put(letter.getKey(), letter.getValue(), key, query).statusCode())
        .as(letter.getKey())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    with.close();
    without.close();
  }

  /** Addresses by the route that they are of, each route with all that it can tell. */
  private static final Map<String, List<String>> ADDRESSES = new TreeMap<>();

  static {
    List<String> queries =
        List.of(
            "q=" + SECRET,
            "q=kraakbeenvisen",
            "q=kraak*",
            "q=luchtverdediging",
            "q=kenmerk:28676-470",
            "q=",
            "q=drones&explain=true",
            "q=litouwen");
    List<String> filters =
        List.of("meeting=dmm-2025-02-13", "meetingYear=2025", "mission=Eastern+Sentry");
    String nota = id("nota.txt");
    String agenda = id("agenda.txt");
    String verslag = id("verslag.txt");
    String copy = id("kopie/verslag.txt");
    List<String> search = new ArrayList<>(queries);
    search.addAll(filters);
    add("/api/v1/briefs", search);
    add("/api/v1/export", "/api/v1/export");
    add("/api/v1/export", "/api/v1/export?copies=true&q=drones");
    for (String id : List.of(nota, agenda, verslag, copy, id("toezegging.txt"))) {
      add("/api/v1/briefs/{id}", "/api/v1/briefs/" + id);
      add("/api/v1/briefs/{id}/original", "/api/v1/briefs/" + id + "/original");
      add("/api/v1/briefs/{id}/similar", "/api/v1/briefs/" + id + "/similar");
      add("/brieven/{id}", "/brieven/" + id);
    }
    for (String pair :
        List.of(agenda + "&right=" + verslag, agenda + "&right=" + nota, nota + "&right=" + copy)) {
      add("/api/v1/comparison", "/api/v1/comparison?left=" + pair);
      add("/vergelijking", "/vergelijking?left=" + pair);
    }
    List<String> statements = new ArrayList<>(List.of("q=" + SECRET, "q=", "q=drones"));
    statements.add("deadlineFrom=2025-01-01");
    add("/api/v1/statements", statements);
    add("/toezeggingen", statements);
    add("/toezeggingen.csv", statements);
    add("/toezeggingen.ics", List.of("q=" + SECRET, "q="));
    add("/api/v1/suggestions", List.of("q=kraak", "q=28676-4", "q=lit", "q=east", "q=nav"));
    add("/api/v1/meetings", "/api/v1/meetings");
    add("/bijeenkomsten", "/bijeenkomsten");
    for (String id : List.of("dmm-2025-02-13", "dmm-2024-10-17")) {
      add("/api/v1/meetings/{id}", "/api/v1/meetings/" + id);
      add("/bijeenkomsten/{id}", "/bijeenkomsten/" + id);
    }
    add("/api/v1/timeline", queries.stream().filter(q -> !q.contains("explain")).toList());
    add("/tijdlijn", List.of("q=" + SECRET, "q=luchtverdediging"));
    add("/", List.of("q=" + SECRET, "q=luchtverdediging", "q="));
    for (String plain :
        List.of(
            "/api/v1/taxonomy",
            "/api/v1/status",
            "/api/v1/openapi.json",
            "/api/v1/documents",
            "/health/live",
            "/health/ready")) {
      add(plain, plain);
    }
  }

  private static String id(String name) {
    return BriefId.of(new SourceName(name), 1).value();
  }

  private static void add(String route, String address) {
    ADDRESSES.computeIfAbsent(route, r -> new ArrayList<>()).add(address);
  }

  private static void add(String route, List<String> queries) {
    queries.forEach(query -> add(route, route + "?" + query));
  }

  @Test
  void everyRouteOfTheDescription_isAsked() throws Exception {
    var described = new TreeSet<String>();
    try (InputStream in = AccessEverywhereTest.class.getResourceAsStream("/openapi.json")) {
      for (var path : JsonMapper.shared().readTree(in).get("paths").properties()) {
        if (path.getValue().has("get")) {
          described.add(
              path.getKey().startsWith("/health") ? path.getKey() : "/api/v1" + path.getKey());
        }
      }
    }

    assertThat(described).hasSizeGreaterThan(12);
    assertThat(ADDRESSES.keySet()).containsAll(described);
  }

  @Test
  void withoutAKey_nothingTellsThatThereAreOthers() throws Exception {
    for (String address : addresses()) {
      assertSame(address, with.get(address, null), without.get(address, null));
    }
  }

  @Test
  void withAKeyForTheRest_nothingTellsEither() throws Exception {
    for (String address : addresses()) {
      assertSame(
          address, with.get(address, publicIndexer), without.get(address, publicIndexerElsewhere));
    }
  }

  @Test
  void withAKeyThatSeesThem_theApiTellsOfThem() throws Exception {
    String nota = id("nota.txt");
    for (String address :
        List.of(
            "/api/v1/briefs?q=" + SECRET,
            "/api/v1/briefs?meeting=dmm-2025-02-13",
            "/api/v1/briefs/" + nota,
            "/api/v1/briefs/" + nota + "/original",
            "/api/v1/comparison?left=" + id("agenda.txt") + "&right=" + nota,
            "/api/v1/statements?q=" + SECRET,
            "/api/v1/suggestions?q=kraak",
            "/api/v1/meetings/dmm-2025-02-13",
            "/api/v1/timeline?q=" + SECRET,
            "/toezeggingen.csv?q=" + SECRET,
            "/toezeggingen.ics?q=" + SECRET)) {
      HttpResponse<String> answer = with.get(address, reader);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body()).as(address).contains(SECRET);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }
    JsonNode status = JsonMapper.shared().readTree(with.get("/api/v1/status", reader).body());
    assertThat(status.get("documents").asInt()).isEqualTo(OPENBAAR.size() + INTERN.size());
    assertThat(with.get("/api/v1/documents", indexer).body()).contains("nota.txt");
  }

  /** Shows of long answers what differs first. */
  private static void assertSame(
      String address, HttpResponse<String> found, HttpResponse<String> wanted) {
    String one = answer(found);
    String other = answer(wanted);
    int from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int start = Math.max(0, from - 100);
    assertThat(one.substring(start, Math.min(one.length(), from + 200)))
        .as(address)
        .isEqualTo(other.substring(start, Math.min(other.length(), from + 200)));
    assertThat(one.length()).as(address).isEqualTo(other.length());
  }

  private static List<String> addresses() {
    return ADDRESSES.values().stream().flatMap(List::stream).toList();
  }

  /**
   * All of an answer but for the time that it took, the times at which it happened, and scores: how
   * rare a word is counts over all briefs.
   */
  private static String answer(HttpResponse<String> answer) {
    return answer.statusCode()
        + " "
        + answer
            .body()
            .replaceAll("\"tookMillis\":\\d+", "")
            .replaceAll("\"(lastIndexed|indexedAt)\":\"[^\"]*\"", "")
            .replaceAll("\"score\":[0-9.E-]+", "")
            .replaceAll("DTSTAMP:\\S+", "")
            .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "");
  }

  private static String letter(String subject, String date, String kamerstuk, String text) {
    String[] number = kamerstuk.split("-", 2);
    return """
    Kamerstuk %s, nr. %s
    Den Haag, %s
    Betreft %s

    Geachte voorzitter,

    %s De NAVO-ministers van Defensie komen bijeen in Brussel. Nederland steunt de versterking van
    de afschrikking en verdediging aan de oostflank van het bondgenootschap.

    Hoogachtend,

    De minister van Defensie
    """
        .formatted(number[0], number[1], date, subject, text);
  }
}
