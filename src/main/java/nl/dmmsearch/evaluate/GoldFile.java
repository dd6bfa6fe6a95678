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

/** Reads labels: a JSON list of briefs, each with {@code file}, {@code part} and what is right. */
final class GoldFile {
  private GoldFile() {}

  static List<GoldBrief> read(Path file) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      if (!root.isArray()) {
        throw new IOException(file + ": expected a list of briefs");
      }
      List<GoldBrief> briefs = new ArrayList<>();
      for (JsonNode entry : root) {
        briefs.add(brief(file, entry));
      }
      return briefs;
    } catch (JacksonException e) {
      throw new IOException(
          "%s, line %d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  private static GoldBrief brief(Path file, JsonNode entry) throws IOException {
    if (!entry.path("file").isString()) {
      throw new IOException(file + ": an entry has no «file»: " + entry);
    }
    Map<ReadingField, Set<String>> values = new EnumMap<>(ReadingField.class);
    for (ReadingField field : ReadingField.values()) {
      JsonNode value = entry.at("/" + field.key().replace('.', '/'));
      if (!value.isMissingNode()) {
        values.put(field, ReadingField.comparable(texts(value)));
      }
    }
    return new GoldBrief(entry.path("file").asString(), entry.path("part").asInt(1), values);
  }

  /** The texts of a list, or of a single value; none for null. */
  private static List<String> texts(JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : List.of(value.asString());
  }
}
