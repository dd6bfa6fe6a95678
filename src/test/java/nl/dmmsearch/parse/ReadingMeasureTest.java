package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read out of labelled documents, against the labels. The report goes to the test log. */
class ReadingMeasureTest {
  private static final System.Logger LOG = System.getLogger(ReadingMeasureTest.class.getName());
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> PLACES = Map.of("Wilna", "Vilnius");

  @Test
  void originals_areReadRight() throws IOException {
    var tally = new Tally();
    Path gold = Shared.path("gold/briefs.json");
    for (JsonNode expected : JSON.readTree(Files.readString(gold))) {
      String file = expected.get("file").asString();
      List<Brief> briefs = Reader.readFile(Shared.path("corpus/originals/" + file));
      compare(tally, expected, briefs.get(expected.get("part").asInt() - 1));
    }
    LOG.log(System.Logger.Level.INFO, "originals\n" + tally);
    assertThat(tally.misses()).isEmpty();
  }

  @Test
  void originals_areSixBriefs() throws IOException {
    try (Stream<Path> files = Files.list(Shared.path("corpus/originals"))) {
      int briefs = 0;
      for (Path file : files.toList()) {
        briefs += Reader.readFile(file).size();
      }
      assertThat(briefs).isEqualTo(6);
    }
  }

  @Test
  void letters_areReadWell() throws IOException {
    var tally = new Tally();
    for (String line : Files.readAllLines(Shared.path("gold/letters.jsonl"))) {
      JsonNode expected = JSON.readTree(line);
      String file = expected.get("file").asString();
      List<Brief> briefs = Reader.readFile(Shared.path("corpus/letters/" + file));
      tally.value(file, "briefs", 1, briefs.size());
      compareLetter(tally, expected, briefs.getFirst());
    }
    LOG.log(System.Logger.Level.INFO, "letters\n" + tally);
    for (String field : List.of("type", "letterDate", "heldOn", "meeting", "kamerstuk")) {
      assertThat(tally.f1(field)).as(field).isGreaterThanOrEqualTo(0.98);
    }
    assertThat(tally.f1("sections")).as("sections").isGreaterThanOrEqualTo(0.92);
    assertThat(tally.f1("place")).as("place").isGreaterThanOrEqualTo(0.95);
    assertThat(tally.f1("kind")).as("kind").isGreaterThanOrEqualTo(0.98);
  }

  private static void compare(Tally tally, JsonNode expected, Brief brief) {
    String file = expected.get("file").asString() + "#" + expected.get("part").asInt();
    var header = brief.header();
    tally.value(file, "type", text(expected, "documentType"), header.type().value());
    tally.value(file, "phase", text(expected, "phase"), phase(brief));
    tally.value(file, "letterDate", text(expected, "letterDate"), string(header.letterDate()));
    JsonNode meeting = expected.get("meeting");
    Meeting main = brief.meetings().getFirst();
    DateRange dates = main.dates();
    tally.value(
        file, "start", text(meeting, "start"), dates == null ? null : string(dates.start()));
    tally.value(file, "end", text(meeting, "end"), dates == null ? null : string(dates.end()));
    tally.value(file, "place", text(meeting, "place"), main.place());
    tally.value(file, "signatory", text(expected, "signatory"), header.signatories().getFirst());
    tally.value(file, "addressee", text(expected, "addressee"), header.addressee());
    if (expected.has("subject")) {
      tally.value(file, "subject", text(expected, "subject"), header.subject());
    }
    tally.list(file, "ownReferences", texts(expected, "ownReferences"), header.ownReferences());
    tally.list(file, "citations", texts(expected, "citations"), numbers(brief));
    tally.list(file, "sections", folded(texts(expected, "sections")), folded(headings(brief)));
  }

  private static void compareLetter(Tally tally, JsonNode expected, Brief brief) {
    String file = expected.get("file").asString();
    var header = brief.header();
    tally.value(file, "type", text(expected, "docType"), header.type().value());
    tally.value(file, "letterDate", text(expected, "letterDate"), string(header.letterDate()));
    tally.value(file, "kamerstuk", text(expected, "kamerstuk"), value(header.kamerstuk()));
    tally.value(file, "heldOn", held(expected), string(header.heldOn()));
    tally.list(file, "sections", folded(texts(expected, "sections")), folded(headings(brief)));
    Meeting main = brief.meetings().isEmpty() ? null : brief.meetings().getFirst();
    if (expected.get("meetingSure").asBoolean()) {
      tally.list(file, "meeting", texts(expected, "meetingDates"), dates(main));
    }
    if (text(expected, "meetingKind") != null) {
      tally.value(
          file, "kind", text(expected, "meetingKind"), main == null ? null : main.kind().value());
      tally.value(file, "place", place(expected), main == null ? null : main.place());
    }
  }

  /** For papers of other types the label names the day of something else. */
  private static @Nullable String held(JsonNode expected) {
    String type = text(expected, "docType");
    boolean talk = "commissiedebat".equals(type) || "schriftelijk-overleg".equals(type);
    return talk ? text(expected, "eventDate") : null;
  }

  private static @Nullable String place(JsonNode expected) {
    String place = text(expected, "meetingPlace");
    return place == null ? null : PLACES.getOrDefault(place, place);
  }

  private static List<String> dates(@Nullable Meeting meeting) {
    DateRange dates = meeting == null ? null : meeting.dates();
    if (dates == null) {
      return List.of();
    }
    return Stream.of(dates.start(), dates.end()).distinct().map(Object::toString).toList();
  }

  private static @Nullable String phase(Brief brief) {
    var phase = brief.header().phase();
    return phase == null ? null : phase.value();
  }

  private static List<String> headings(Brief brief) {
    return brief.sections().stream().map(Section::heading).filter(Objects::nonNull).toList();
  }

  private static List<String> numbers(Brief brief) {
    return brief.citations().stream()
        .map(Citation::kamerstuk)
        .filter(Objects::nonNull)
        .map(KamerstukNumber::value)
        .toList();
  }

  private static List<String> folded(List<String> headings) {
    return headings.stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
        .map(
            heading -> heading.endsWith(".") ? heading.substring(0, heading.length() - 1) : heading)
        .toList();
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asString();
  }

  private static List<String> texts(JsonNode node, String key) {
    var out = new ArrayList<String>();
    node.get(key).forEach(value -> out.add(value.asString()));
    return out;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String value(@Nullable KamerstukNumber number) {
    return number == null ? null : number.value();
  }
}
