package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the service, and checks every JSON answer against the API's description by itself. */
final class ApiClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ApiDescription description = ApiDescription.load();
  private final String base;

  ApiClient(int port) {
    base = "http://127.0.0.1:" + port;
  }

  Answer get(String path) {
    return send("GET", path);
  }

  /** Asks for a compressed answer; it is not checked. */
  Answer packed(String path) {
    return exchange("GET", path, "Accept-Encoding", "gzip");
  }

  /** Sends a request; headers come as names and values in turn. */
  Answer send(String method, String path, String... headers) {
    Answer answer = exchange(method, path, headers);
    check(method, path.replaceFirst("\\?.*", ""), answer);
    return answer;
  }

  private Answer exchange(String method, String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    request.method(method, BodyPublishers.noBody());
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(method + " " + path + " was not answered", e);
    }
  }

  private void check(String method, String path, Answer answer) {
    if (AnswerHeaders.isApi(path)) {
      assertThat(answer.header("API-Version")).as("API-Version of " + path).isEqualTo("1.0.0");
    }
    if (!answer.isJson() || method.equals("HEAD") || path.endsWith("/openapi.json")) {
      return;
    }
    assertThat(answer.header("Content-Type")).isEqualTo(answer.mediaType());
    String what = method + " " + path + " → " + answer.status() + " " + answer.text();
    String schema =
        description
            .schema(method, path, answer.status(), answer.mediaType())
            .orElseGet(() -> undescribed(answer, what));
    assertThat(description.complaints(answer.json(), schema)).as(what).isEmpty();
    if (answer.status() >= 400) {
      assertThat(answer.json().get("status").asInt()).as(what).isEqualTo(answer.status());
    }
  }

  /** Outside the routes there are only problems. */
  private static String undescribed(Answer answer, String what) {
    assertThat(answer.status()).as(what + " is not described").isGreaterThanOrEqualTo(400);
    assertThat(answer.mediaType()).as(what).isEqualTo(Problem.MEDIA_TYPE);
    return "Problem";
  }
}
