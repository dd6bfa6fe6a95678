package nl.dmmsearch.http;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, by which answers are checked. */
final class ApiDescription {
  private static final String LOCATION = "https://dmmsearch.test/openapi.json";

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonNode document;
  private final SchemaRegistry registry;

  private ApiDescription(String json) {
    document = JsonMapper.shared().readTree(json);
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder ->
                builder
                    .schemas(Map.of(LOCATION, json))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  static ApiDescription load() {
    try (InputStream in = ApiDescription.class.getResourceAsStream("/openapi.json")) {
      return new ApiDescription(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Every operation as {@code GET /api/v1/briefs}. */
  Set<String> operations() {
    var operations = new LinkedHashSet<String>();
    for (var path : document.get("paths").properties()) {
      for (String key : path.getValue().propertyNames()) {
        if (METHODS.contains(key)) {
          operations.add(
              key.toUpperCase(Locale.ROOT) + " " + base(path.getValue()) + path.getKey());
        }
      }
    }
    return operations;
  }

  /** Complaints about a body, none where it is as described. */
  List<String> complaints(JsonNode body, String schema) {
    var location = SchemaLocation.of(LOCATION + "#/components/schemas/" + schema);
    return registry.getSchema(location).validate(body).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** The name of the schema for an answer; empty where the description has no such answer. */
  Optional<String> schema(String method, String path, int status, String mediaType) {
    return operation(method, path)
        .map(operation -> operation.get("responses"))
        .map(all -> all.has(String.valueOf(status)) ? all.get("" + status) : all.get("default"))
        .map(this::resolved)
        .map(response -> response.at("/content").get(mediaType))
        .map(content -> content.at("/schema/$ref").asString())
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }

  private Optional<JsonNode> operation(String method, String path) {
    return document
        .get("paths")
        .propertyStream()
        .filter(entry -> matches(base(entry.getValue()) + entry.getKey(), path))
        .flatMap(entry -> entry.getValue().optional(method.toLowerCase(Locale.ROOT)).stream())
        .findFirst();
  }

  private String base(JsonNode item) {
    JsonNode servers = item.has("servers") ? item.get("servers") : document.get("servers");
    String url = servers.get(0).get("url").asString();
    return url.equals("/") ? "" : url;
  }

  private static boolean matches(String template, String path) {
    return path.matches(template.replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+"));
  }
}
