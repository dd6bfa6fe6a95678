package nl.dmmsearch.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kotlin.LazyKt;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.web.Pages;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  /** Room for the longest query that is worth a proper refusal, percent-encoded. */
  private static final int LONGEST_HEAD = 64 * 1024;

  private static final String DOCUMENTS = "/api/v1/documents";

  /** How long a stop waits for requests that are being answered, in milliseconds. */
  private static final long PATIENCE = 5_000;

  private final Javalin javalin;
  private final Services services;
  private final int port;

  private HttpServer(Javalin javalin, Services services) {
    this.javalin = javalin;
    this.services = services;
    this.port = javalin.port();
  }

  /**
   * Starts to listen; requests are answered once this returns.
   *
   * @throws ListenException if it cannot, because the port is in use for example
   */
  public static HttpServer start(HttpSettings settings, Services services) {
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, settings, services);
          config.jetty.addConnector((server, http) -> listen(server, http, settings));
        });
    javalin.start();
    return new HttpServer(javalin, services);
  }

  /** Loads what any server is made of, so that this can be done beside other work. */
  public static void load() {
    for (Object part : List.<Object>of(new Server(), JsonFormat.forJavalin())) {
      LOG.debug("loaded {}", part.getClass());
    }
  }

  /** The port it listens on, or did until it was closed. */
  public int port() {
    return port;
  }

  /**
   * Makes the first answers as quick as later ones, by asking and asking again.
   *
   * @param atMost how long, give or take one question
   */
  public void warmUp(Duration atMost) {
    WarmUp.of(services, atMost);
  }

  /** Stops to listen, and returns when the requests under way are answered. */
  @Override
  public void close() {
    javalin.stop();
  }

  /** What is served, as {@code GET /path}, in the order of mounting. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .map(route -> route.replace('<', '{').replace('>', '}'))
        .toList();
  }

  private static void configure(JavalinConfig config, HttpSettings settings, Services services) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.router.ignoreTrailingSlashes = false;
    config.router.javaLangErrorHandler(Problems::answer);
    config.http.prefer405over404 = true;
    config.jsonMapper(JsonFormat.forJavalin());
    config.jetty.modifyServer(HttpServer::prepare);
    config.jetty.modifyServletContextHandler(context -> {
      context.setErrorHandler(new JettyProblems());
      context.getServletHandler().setDecodeAmbiguousURIs(true);
    });
    config.jetty.modifyHttpConfiguration(HttpServer::limit);
    config.unsafe.servlet = LazyKt.lazy(() -> withoutWebSockets(config));
    mount(config.routes, settings, services);
  }

  /** Javalin's servlet for sockets opens a session, with a cookie, for whoever asks for one. */
  private static ServletEntry withoutWebSockets(JavalinConfig config) {
    return new ServletEntry(null, new JavalinServlet(config.unsafe));
  }

  /** Opened before the server starts, because then nothing has to be stopped when it fails. */
  private static Connector listen(Server server, HttpConfiguration http, HttpSettings settings) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    try {
      connector.open();
    } catch (IOException e) {
      throw new ListenException(settings, e);
    }
    return connector;
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEAD);
    http.setUriCompliance(
        http.getUriCompliance().with("names", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
  }

  private static void prepare(Server server) {
    server.setErrorHandler(new JettyProblems());
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(PATIENCE);
  }

  private static void mount(RoutesConfig routes, HttpSettings settings, Services services) {
    var pages = new Pages(services.searcher(), services.taxonomy(), services.queries());
    new Problems(pages).mount(routes);
    routes.before(ctx -> AnswerHeaders.forPath(ctx.path(), ctx::header));
    routes.before(new Callers(services.keys())::identify);
    var given =
        new GivenAnswers(services.searcher(), settings.answers(), StatementParameters::today);
    var briefs = new BriefsApi(services);
    serve(routes, "/api/v1/briefs", given.remembering(briefs::search));
    serve(routes, "/api/v1/briefs/{id}", briefs::brief);
    serve(routes, "/api/v1/briefs/{id}/original", briefs::original);
    serve(routes, "/api/v1/briefs/{id}/similar", briefs::similar);
    serve(routes, "/api/v1/statements", new StatementsApi(services)::search);
    serve(routes, "/api/v1/suggestions", new SuggestionsApi(services)::complete);
    serve(routes, "/api/v1/comparison", new ComparisonApi(services)::compare);
    var meetings = new MeetingsApi(services);
    serve(routes, "/api/v1/meetings", meetings::list);
    serve(routes, "/api/v1/meetings/{id}", meetings::file);
    serve(routes, "/api/v1/timeline", meetings::timeline);
    serve(routes, "/api/v1/export", new ExportApi(services)::export);
    var documents = new DocumentsApi(services.intake());
    serve(routes, DOCUMENTS, documents::list);
    routes.post(DOCUMENTS, documents::post);
    // A name may have slashes, as they are or percent-encoded.
    routes.put(DOCUMENTS + "/<name>", documents::put);
    routes.delete(DOCUMENTS + "/<name>", documents::delete);
    routes.options(DOCUMENTS + "/<name>", HttpServer::options);
    var service = new ServiceApi(services);
    serve(routes, "/api/v1/taxonomy", service::taxonomy);
    serve(routes, "/api/v1/status", service::status);
    serve(routes, "/api/v1/openapi.json", service::openapi);
    serve(routes, "/health/live", service::live);
    serve(routes, "/health/ready", service::ready);
    var site = new Site(pages);
    serve(routes, "/", given.remembering(site::search));
    serve(routes, "/brieven/{id}", site::brief);
    serve(routes, "/bijeenkomsten", site::meetings);
    serve(routes, "/bijeenkomsten/{id}", site::meeting);
    serve(routes, "/tijdlijn", site::timeline);
    serve(routes, "/toezeggingen", site::statements);
    var files = new StatementFiles(services);
    serve(routes, "/toezeggingen.csv", files::csv);
    serve(routes, "/toezeggingen.ics", files::ics);
    serve(routes, "/vergelijking", site::comparison);
    serve(routes, "/static/{file}", site::asset);
  }

  /** HEAD runs the same handler: an answer without its body, not an answer that is always 200. */
  private static void serve(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.addHttpHandler(HandlerType.HEAD, path, handler);
    routes.options(path, HttpServer::options);
  }

  private static void options(Context ctx) {
    String allowed = AnswerHeaders.allowed(ctx.path());
    ctx.status(204).header(Header.ALLOW, allowed).removeHeader(Header.CONTENT_TYPE);
    if (AnswerHeaders.isApi(ctx.path())) {
      AnswerHeaders.forPreflight(allowed, ctx::header);
    }
  }
}
