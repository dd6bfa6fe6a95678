package nl.dmmsearch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.testing.BriefBuilder;
import nl.dmmsearch.testing.StatementBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The letters of a made corpus, one a line, with their facets given. */
final class BenchLetters {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern HEADING = Pattern.compile("(?m)^(\\d+\\. [^\n]{1,80})$");

  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+");
  private static final int FORTNIGHT = 14;
  private static final int EVERY = 10;

  private BenchLetters() {}

  /** Hands over each letter of a file of JSON lines. */
  static void each(Path corpus, Consumer<Brief> use) throws IOException {
    try (Stream<String> lines = Files.lines(corpus)) {
      lines.forEach(line -> use.accept(letter(JSON.readTree(line))));
    }
  }

  /**
   * Hands over each letter of a file {@code copies} times, as letters about meetings of two days
   * that come every fortnight, in which every tenth sentence is a promise.
   */
  static void eachAboutMeetings(Path corpus, int copies, Consumer<Brief> use) throws IOException {
    try (Stream<String> lines = Files.lines(corpus)) {
      lines
          .map(JSON::readTree)
          .forEach(json -> {
            long day = LocalDate.parse(json.get("meetingDate").asString()).toEpochDay();
            LocalDate first = LocalDate.ofEpochDay(day - day % FORTNIGHT);
            for (int copy = 0; copy < copies; copy++) {
              String id = json.get("id").asString() + "-" + copy;
              BriefBuilder letter = letter(json, id, first, first.plusDays(1));
              promises(letter, id, json.get("body").asString());
              use.accept(letter.build());
            }
          });
    }
  }

  private static void promises(BriefBuilder letter, String id, String body) {
    String[] sentences = SENTENCE.split(body);
    for (int i = 0; i < sentences.length; i += EVERY) {
      if (!sentences[i].isBlank()) {
        letter.stating(StatementBuilder.said(sentences[i].strip()).id(id + "-" + i).build());
      }
    }
  }

  private static Brief letter(JsonNode json) {
    LocalDate meeting = LocalDate.parse(json.get("meetingDate").asString());
    return letter(json, json.get("id").asString(), meeting, meeting).build();
  }

  private static BriefBuilder letter(JsonNode json, String id, LocalDate from, LocalDate to) {
    String date = json.get("date").asString();
    BriefBuilder letter =
        BriefBuilder.brief(id)
            .titled(json.get("title").asString())
            .type(type(json.get("docType").asString()))
            .dated(LocalDate.parse(date).toString())
            .meeting(MeetingKind.DMM, from.toString(), to.toString());
    sections(letter, json.get("body").asString());
    tags(letter, Dimension.TOPIC, json.get("topics"));
    tags(letter, Dimension.MISSION, json.get("missions"));
    tags(letter, Dimension.CAPABILITY, json.get("capabilities"));
    return letter;
  }

  private static DocumentType type(String value) {
    return Stream.of(DocumentType.values())
        .filter(type -> type.value().equals(value))
        .findFirst()
        .orElse(DocumentType.OVERIG);
  }

  private static void sections(BriefBuilder letter, String body) {
    Matcher heading = HEADING.matcher(body);
    List<Integer> starts = new ArrayList<>(List.of(0));
    while (heading.find()) {
      starts.add(heading.start());
    }
    starts.add(body.length());
    for (int i = 0; i + 1 < starts.size(); i++) {
      String part = body.substring(starts.get(i), starts.get(i + 1)).strip();
      int line = part.indexOf('\n');
      boolean headed = i > 0 && line > 0;
      if (!part.isEmpty()) {
        letter.section(
            headed ? part.substring(0, line) : null, headed ? part.substring(line).strip() : part);
      }
    }
  }

  private static void tags(BriefBuilder letter, Dimension dimension, JsonNode values) {
    values.forEach(value -> letter.tag(dimension, value.asString()));
  }
}
