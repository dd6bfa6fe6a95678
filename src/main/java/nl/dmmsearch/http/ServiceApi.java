package nl.dmmsearch.http;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.http.DocumentStore.Inventory;
import nl.dmmsearch.search.ParametersException;

/** Tells what the service is, what it knows and how it is. */
final class ServiceApi {
  private final Services services;
  private final TaxonomyJson taxonomy;
  private final byte[] description;

  ServiceApi(Services services) {
    this.services = services;
    this.taxonomy = TaxonomyJson.of(services.taxonomy());
    this.description = resource("/openapi.json");
  }

  void taxonomy(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    ctx.json(taxonomy);
  }

  void status(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    Health health = services.searcher().health(Clearance.of(ctx));
    Inventory inventory = services.documents().inventory(Clearance.of(ctx));
    ctx.json(StatusJson.of(services.version(), health, inventory));
  }

  void openapi(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    ctx.contentType(ContentType.APPLICATION_JSON).result(description);
  }

  /** The process answers; whether it can do its work is for {@link #ready} to say. */
  void live(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    healthy(ctx, "live");
  }

  /** Fails with what the engine throws while it cannot answer. */
  void ready(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    services.searcher().health(Clearance.of(ctx));
    healthy(ctx, "ready");
  }

  private static void healthy(Context ctx, String status) {
    ctx.header(Header.CACHE_CONTROL, "no-store").json(Map.of("status", status));
  }

  private static byte[] resource(String name) {
    try (InputStream in = ServiceApi.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
