package nl.dmmsearch.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.dmmsearch.access.Grant;
import nl.dmmsearch.access.KeyFile;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.HttpServer;
import nl.dmmsearch.http.HttpSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The whole service over an index folder, as {@code dmm serve} makes it, in this process. */
final class Installed implements AutoCloseable {
  private final Installation installation;
  private final BriefSearcher searcher;
  private final Intake intake;
  private final HttpServer server;

  Installed(Path index, String... options) throws Exception {
    installation = new Installation();
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--index";
    all[options.length + 1] = index.toString();
    CommandLine.populateCommand(installation, all);
    searcher = new Serving(installation, "127.0.0.1", 0).searcher();
    intake = new Indexing(installation, Indexing.Mode.CHANGED).intake(searcher);
    server =
        HttpServer.start(
            new HttpSettings("127.0.0.1", 0, installation.answers()),
            Serving.services(installation, searcher, intake));
  }

  /** A service that may be sent documents, for it has a key; empty where there is no index. */
  static Installed empty(Path index) throws Exception {
    key(index, Role.ADMIN, AccessLabel.INTERN);
    return new Installed(index);
  }

  static String key(Path index, Role role, AccessLabel access) {
    return KeyFile.in(index).create("", new Grant(role, access)).secret();
  }

  HttpResponse<String> get(String path, @Nullable String key) throws Exception {
    return send("GET", path, key, null);
  }

  HttpResponse<String> put(String name, String text, String key, String query) throws Exception {
    return send("PUT", "/api/v1/documents/" + encoded(name) + query, key, bytes(text));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(
      String method, String path, @Nullable String key, byte @Nullable [] body)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    request.method(
        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    // A connection each: the service may end one in which it refused a document unread.
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Override
  public void close() {
    server.close();
    intake.close();
    searcher.close();
  }
}
