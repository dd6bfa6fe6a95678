package nl.dmmsearch.http;

import io.javalin.json.JavalinJackson3;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the service writes JSON: every key, nulls too, in the order in which they are declared. */
final class JsonFormat {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private JsonFormat() {}

  static JavalinJackson3 forJavalin() {
    return new JavalinJackson3(MAPPER, true);
  }

  /** For answers that Javalin has no part in. */
  static byte[] bytes(Object body) {
    return MAPPER.writeValueAsBytes(body);
  }
}
