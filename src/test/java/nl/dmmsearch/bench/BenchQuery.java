package nl.dmmsearch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query of a made corpus.
 *
 * @param kind class of queries that it is of
 * @param parameters of the address that asks it
 */
record BenchQuery(String kind, Map<String, List<String>> parameters) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The queries of a file, one a line. */
  static List<BenchQuery> in(Path file) throws IOException {
    List<BenchQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      queries.add(new BenchQuery(json.get("cls").asString(), parameters(json)));
    }
    return queries;
  }

  private static Map<String, List<String>> parameters(JsonNode json) {
    List<String> terms =
        StreamSupport.stream(json.get("terms").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    String op = json.get("op").asString();
    String typed =
        switch (op) {
          case "and" -> String.join(" AND ", terms);
          case "phrase" -> "\"" + String.join(" ", terms) + "\"";
          case "prefix" -> terms.getFirst() + "*";
          default -> String.join(" ", terms);
        };
    Map<String, List<String>> values = new TreeMap<>(Map.of("q", List.of(typed)));
    if (op.equals("or")) {
      values.put("match", List.of(String.valueOf(json.get("msm").asInt())));
    }
    put(values, "topic", json.get("topic"));
    put(values, "capability", json.get("capability"));
    put(values, "meetingFrom", json.get("from"));
    put(values, "meetingTo", json.get("to"));
    return values;
  }

  private static void put(Map<String, List<String>> values, String name, @Nullable JsonNode value) {
    if (value != null && !value.isNull()) {
      values.put(name, List.of(value.asString()));
    }
  }
}
