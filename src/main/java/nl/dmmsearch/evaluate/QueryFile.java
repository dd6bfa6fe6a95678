package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled queries, a JSON object per line: {@code id}, {@code query}, {@code phenomenon} and
 * {@code relevant}, which gives a grade to each wanted document.
 */
public final class QueryFile {
  private QueryFile() {}

  /**
   * The queries in {@code file}, in order.
   *
   * @throws IOException when it cannot be read or a label is wrong, with the line and the reason
   */
  public static List<GoldQuery> read(Path file) throws IOException {
    var queries = new ArrayList<GoldQuery>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        GoldQuery query = query(file, i + 1, lines.get(i));
        if (!ids.add(query.id())) {
          throw wrong(file, i + 1, "there is an earlier query «" + query.id() + "»", null);
        }
        queries.add(query);
      }
    }
    if (queries.isEmpty()) {
      throw new IOException(file + ": no queries");
    }
    return queries;
  }

  private static GoldQuery query(Path file, int line, String text) throws IOException {
    try {
      JsonNode entry = JsonMapper.shared().readTree(text);
      return new GoldQuery(
          line,
          text(entry, "id"),
          text(entry, "query"),
          entry.path("phenomenon").asString("none named"),
          grades(entry.path("relevant")));
    } catch (JacksonException e) {
      throw wrong(file, line, e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw wrong(file, line, String.valueOf(e.getMessage()), e);
    }
  }

  private static String text(JsonNode entry, String key) {
    if (!entry.path(key).isString() || entry.path(key).asString().isBlank()) {
      throw new IllegalArgumentException("an entry needs «" + key + "», a text");
    }
    return entry.path(key).asString();
  }

  private static Map<String, Integer> grades(JsonNode relevant) {
    if (!relevant.isObject()) {
      throw new IllegalArgumentException("an entry needs «relevant», a grade for each document");
    }
    var grades = new LinkedHashMap<String, Integer>();
    for (Map.Entry<String, JsonNode> wanted : relevant.properties()) {
      if (!wanted.getValue().isInt()) {
        throw new IllegalArgumentException(
            "a grade is a whole number, not " + wanted.getValue() + " for " + wanted.getKey());
      }
      grades.put(wanted.getKey(), wanted.getValue().asInt());
    }
    return grades;
  }

  private static IOException wrong(Path file, int line, String why, @Nullable Exception cause) {
    return new IOException(file + ", line " + line + ": " + why, cause);
  }
}
