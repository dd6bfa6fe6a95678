package nl.dmmsearch.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions become answers. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void mount(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(Exception.class, this::answer);
  }

  private void answer(Exception thrown, Context ctx) {
    if (thrown instanceof MethodNotAllowedResponse) {
      ctx.header(Header.ALLOW, AnswerHeaders.allowed(ctx.path()));
    }
    if (thrown instanceof UnauthorizedResponse) {
      ctx.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"dmm-search\"");
    }
    Problem problem = of(thrown, ctx);
    ctx.status(problem.status()).header(Header.CACHE_CONTROL, "no-store");
    if (problem.status() == 404 && isForPeople(ctx)) {
      Site.html(ctx, pages.notFound(ctx.path()));
    } else if (problem.status() >= 500 && isForPeople(ctx)) {
      Site.html(ctx, pages.error());
    } else {
      ctx.contentType(Problem.MEDIA_TYPE).result(JsonFormat.bytes(problem));
    }
  }

  private static boolean isForPeople(Context ctx) {
    String accepted = ctx.header(Header.ACCEPT);
    return !AnswerHeaders.isApi(ctx.path()) && accepted != null && accepted.contains("text/html");
  }

  private static Problem of(Exception thrown, Context ctx) {
    return switch (thrown) {
      case ParametersException e -> Problem.parameters(e.faults());
      case Exception e when FullDisk.isCauseOf(e) -> {
        LOG.error("{} {} found the disk full: {}", ctx.method(), ctx.path(), e.getMessage());
        yield Problem.storageFull();
      }
      case EngineException e -> {
        logIndex(ctx, e);
        yield Problem.unavailable();
      }
      case EndpointNotFound e when ctx.path().endsWith("/") ->
          Problem.notFound(
              "Op dit adres is niets te vinden; adressen eindigen hier niet op een /.");
      case EndpointNotFound e -> Problem.of(404);
      case NotFoundResponse e -> Problem.notFound(String.valueOf(e.getMessage()));
      case UnauthorizedResponse e -> Problem.of(401).saying(String.valueOf(e.getMessage()));
      case ForbiddenResponse e -> Problem.of(403).saying(String.valueOf(e.getMessage()));
      case ContentTooLargeResponse e -> Problem.of(413).saying(String.valueOf(e.getMessage()));
      case HttpResponseException e -> Problem.of(e.getStatus());
      default -> {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), thrown);
        yield Problem.of(500);
      }
    };
  }

  /** Without a trace where the message is the whole story: whoever watches readiness asks often. */
  private static void logIndex(Context ctx, EngineException e) {
    if (e.kind() == EngineException.Kind.FAILED) {
      LOG.error("{} {} failed on the index", ctx.method(), ctx.path(), e);
    } else {
      LOG.warn("{} {} met an unusable index: {}", ctx.method(), ctx.path(), e.getMessage());
    }
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
