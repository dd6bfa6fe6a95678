package nl.dmmsearch.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
record Answer(HttpResponse<byte[]> response) {
  int status() {
    return response.statusCode();
  }

  /** A header's values, joined; empty where it is not there. */
  String header(String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  /** The media type without parameters; empty where there is none. */
  String mediaType() {
    return header("Content-Type").replaceFirst(";.*", "");
  }

  boolean isJson() {
    return mediaType().endsWith("/json") || mediaType().endsWith("+json");
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(response.body());
  }

  /** What stands at a JSON pointer, as text. */
  String at(String pointer) {
    return json().at(pointer).asString();
  }

  /** What stands at one key of each element of an array. */
  List<String> each(String arrayPointer, String key) {
    return json().at(arrayPointer).valueStream().map(node -> node.get(key).asString()).toList();
  }
}
