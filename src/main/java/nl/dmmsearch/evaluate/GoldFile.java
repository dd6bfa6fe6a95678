package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labels: a JSON list of briefs, each with {@code file}, {@code part} and what is right, or
 * (a file that ends in {@code .jsonl}) one letter per line.
 */
final class GoldFile {
  private GoldFile() {}

  static List<GoldBrief> read(Path file) throws IOException {
    return file.toString().endsWith(".jsonl") ? lines(file) : list(file);
  }

  private static List<GoldBrief> list(Path file) throws IOException {
    JsonNode root = json(file, 0, Files.readString(file));
    if (!root.isArray()) {
      throw new IOException(file + ": expected a list of briefs");
    }
    List<GoldBrief> briefs = new ArrayList<>();
    for (JsonNode entry : root) {
      requireFile(file, entry);
      briefs.add(brief(entry));
    }
    return briefs;
  }

  private static List<GoldBrief> lines(Path file) throws IOException {
    List<GoldBrief> letters = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode entry = json(file, i, lines.get(i));
        requireFile(file, entry);
        letters.add(LetterLabels.read(entry));
      }
    }
    return letters;
  }

  private static JsonNode json(Path file, int linesBefore, String text) throws IOException {
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      int line = linesBefore + e.getLocation().getLineNr();
      throw new IOException(file + ", line " + line + ": " + e.getOriginalMessage(), e);
    }
  }

  private static void requireFile(Path file, JsonNode entry) throws IOException {
    if (!entry.path("file").isString()) {
      throw new IOException(file + ": an entry has no «file»: " + entry);
    }
  }

  private static GoldBrief brief(JsonNode entry) {
    Map<ReadingField, Set<String>> values = new EnumMap<>(ReadingField.class);
    for (ReadingField field : ReadingField.values()) {
      JsonNode value = entry.at("/" + field.key().replace('.', '/'));
      if (!value.isMissingNode()) {
        values.put(field, ReadingField.comparable(texts(value)));
      }
    }
    return new GoldBrief(entry.path("file").asString(), entry.path("part").asInt(1), values);
  }

  /** The texts of a list, or of a single value; none for null or nothing. */
  static List<String> texts(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return List.of();
    }
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : List.of(value.asString());
  }
}
