package nl.dmmsearch.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.http.DocumentIntake.Taken;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import org.jspecify.annotations.Nullable;

/** Lists, takes and removes documents, for holders of a key that says so. */
final class DocumentsApi {
  private static final int BUFFER = 64 * 1024;
  private static final int SECONDS = 5;

  private final DocumentIntake intake;

  DocumentsApi(DocumentIntake intake) {
    this.intake = intake;
  }

  /** What is asked of a document: under which name, and for whom. */
  private record Asked(SourceName name, @Nullable AccessLabel access) {}

  void list(Context ctx) throws ParametersException {
    Callers.need(Role.INDEXER, ctx);
    QueryString.parse(ctx.queryString()).none();
    ctx.json(DocumentsJson.of(intake.documents(Clearance.of(ctx))));
  }

  void post(Context ctx) throws ParametersException, IOException {
    Callers.need(Role.INDEXER, ctx);
    Asked asked =
        QueryString.parse(ctx.queryString())
            .read(values -> {
              var parameters = new Parameters(values);
              SourceName name = name(parameters, parameters.text("name"));
              return asked(parameters, name, ctx);
            });
    take(asked, ctx);
  }

  void put(Context ctx) throws ParametersException, IOException {
    Callers.need(Role.INDEXER, ctx);
    Asked asked =
        QueryString.parse(ctx.queryString())
            .read(values -> {
              var parameters = new Parameters(values);
              return asked(parameters, name(parameters, pathName(ctx)), ctx);
            });
    take(asked, ctx);
  }

  void delete(Context ctx) throws ParametersException {
    Callers.need(Role.INDEXER, ctx);
    SourceName name =
        QueryString.parse(ctx.queryString())
            .read(values -> {
              var parameters = new Parameters(values);
              SourceName named = name(parameters, pathName(ctx));
              parameters.done();
              return named;
            });
    switch (intake.remove(name, Clearance.of(ctx))) {
      case DONE -> ctx.status(204).removeHeader(Header.CONTENT_TYPE);
      case UNKNOWN -> throw new NotFoundResponse("Er is geen document met deze naam.");
      case CONFLICT -> answer(ctx, Problem.nameTaken());
      case BUSY -> busy(ctx);
    }
  }

  private static String pathName(Context ctx) {
    String name = ctx.pathParam("name");
    if (name.endsWith("/")) {
      throw new NotFoundResponse(
          "Op dit adres is niets te vinden; adressen eindigen hier niet op een /.");
    }
    return name;
  }

  private static SourceName name(Parameters parameters, @Nullable String text) {
    if (text == null) {
      parameters.fault("name", "Geef het document een naam.");
      return new SourceName("?");
    }
    try {
      return new SourceName(text);
    } catch (IllegalArgumentException e) {
      parameters.fault(
          "name",
          "Een naam heeft 1 tot en met 500 tekens, is relatief, met schuine strepen naar voren,"
              + " zonder lege delen, . of .. en zonder stuurtekens.");
      return new SourceName("?");
    }
  }

  private static Asked asked(Parameters parameters, SourceName name, Context ctx)
      throws ParametersException {
    AccessLabel access =
        parameters.<AccessLabel>read(
            "access",
            text -> AccessLabel.of(text).orElse(null),
            text -> "Geef openbaar of intern, niet «%s».".formatted(text));
    if (access != null && !Clearance.of(ctx).allows(access)) {
      parameters.fault("access", "Deze sleutel ziet zelf geen stukken die intern zijn.");
    }
    parameters.done();
    return new Asked(name, access);
  }

  private void take(Asked asked, Context ctx) throws ParametersException, IOException {
    checkLength(ctx);
    try (DocumentIntake.Incoming body = intake.incoming()) {
      receive(ctx, body.out());
      switch (intake.take(asked.name(), asked.access(), body.file(), Clearance.of(ctx))) {
        case Taken.Stored stored ->
            ctx.status(stored.isNew() ? 201 : 200).json(TakenJson.of(asked.name(), stored));
        case Taken.Unreadable(List<String> why) ->
            throw new ParametersException(
                why.stream().map(each -> new Fault("body", each, null)).toList());
        case Taken.Conflict() -> answer(ctx, Problem.nameTaken());
        case Taken.Busy() -> busy(ctx);
      }
    }
  }

  private void checkLength(Context ctx) {
    if (ctx.req().getContentLengthLong() > intake.largest()) {
      throw tooLarge();
    }
  }

  /** In a file, not in memory: several may come at once, and slowly. */
  private void receive(Context ctx, OutputStream out) throws IOException {
    long left = intake.largest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = ctx.bodyInputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw tooLarge();
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private ContentTooLargeResponse tooLarge() {
    return new ContentTooLargeResponse(
        "Een document mag hier hooguit %d bytes hebben.".formatted(intake.largest()));
  }

  private static void busy(Context ctx) {
    ctx.header(Header.RETRY_AFTER, String.valueOf(SECONDS));
    answer(ctx, Problem.busy());
  }

  private static void answer(Context ctx, Problem problem) {
    ctx.status(problem.status())
        .header(Header.CACHE_CONTROL, "no-store")
        .contentType(Problem.MEDIA_TYPE)
        .result(JsonFormat.bytes(problem));
  }
}
