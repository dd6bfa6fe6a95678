package nl.dmmsearch.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.search.ParametersException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions become answers. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void mount(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, Problems::answer);
    routes.exception(Exception.class, Problems::answer);
  }

  private static void answer(Exception thrown, Context ctx) {
    if (thrown instanceof MethodNotAllowedResponse) {
      ctx.header(Header.ALLOW, AnswerHeaders.ALLOW);
    }
    Problem problem = of(thrown, ctx);
    ctx.status(problem.status());
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.json(problem).contentType(Problem.MEDIA_TYPE);
  }

  private static Problem of(Exception thrown, Context ctx) {
    return switch (thrown) {
      case ParametersException e -> Problem.parameters(e.faults());
      case EngineException e -> {
        LOG.warn("{} {} met an unusable index: {}", ctx.method(), ctx.path(), e.getMessage(), e);
        yield Problem.unavailable();
      }
      case EndpointNotFound e when ctx.path().endsWith("/") ->
          Problem.notFound(
              "Op dit adres is niets te vinden; adressen eindigen hier niet op een /.");
      case EndpointNotFound e -> Problem.of(404);
      case NotFoundResponse e -> Problem.notFound(String.valueOf(e.getMessage()));
      case HttpResponseException e -> Problem.of(e.getStatus());
      default -> {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), thrown);
        yield Problem.of(500);
      }
    };
  }

  /** Answers what is beyond exceptions: a stack overflow, memory that ran out. */
  static void answer(HttpServletResponse response, Error error) {
    LOG.error("a request failed", error);
    try {
      response.setStatus(500);
      response.setContentType(Problem.MEDIA_TYPE);
      response.getOutputStream().write(JsonFormat.bytes(Problem.of(500)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
