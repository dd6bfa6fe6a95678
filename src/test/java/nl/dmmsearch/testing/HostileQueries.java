package nl.dmmsearch.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries that a search service should survive, by what is bad about them. */
public final class HostileQueries {
  private HostileQueries() {}

  /** All of them. */
  public static List<String> all() {
    var all = new ArrayList<String>();
    for (JsonNode kind : read()) {
      for (JsonNode query : kind) {
        all.add(query.isString() ? query.asString() : repeated(query));
      }
    }
    return all;
  }

  private static String repeated(JsonNode query) {
    return query.get("repeat").asString().repeat(query.get("times").asInt());
  }

  private static JsonNode read() {
    try (InputStream in = HostileQueries.class.getResourceAsStream("/hostile-queries.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
