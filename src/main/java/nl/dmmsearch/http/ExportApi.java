package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.export.BriefExport;
import nl.dmmsearch.export.BriefForm;
import nl.dmmsearch.export.ExportFormat;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.SearchParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands out all hits of a search as a file for other programs. */
final class ExportApi {
  private static final Logger LOG = LoggerFactory.getLogger(ExportApi.class);
  private static final int BUFFER = 1 << 16;

  private final Services services;

  ExportApi(Services services) {
    this.services = services;
  }

  void export(Context ctx) throws ParametersException, IOException {
    Asked asked = asked(ctx);
    BriefExport export = asked.export();
    List<BriefId> briefs = export.briefs();
    ctx.contentType(asked.format().mediaType());
    ctx.header(
        Header.CONTENT_DISPOSITION,
        "attachment; filename=\"%s\"".formatted(asked.format().fileName()));
    if (ctx.method().equals(HandlerType.HEAD)) {
      return;
    }
    OutputStream out = new BufferedOutputStream(ctx.res().getOutputStream(), BUFFER);
    try {
      export.write(briefs, out::write);
      out.close();
    } catch (RuntimeException e) {
      if (!ctx.res().isCommitted()) {
        ctx.res().resetBuffer();
        throw e;
      }
      LOG.error("an export was broken off", e);
      Broken.off(ctx);
    }
  }

  private record Asked(ExportFormat format, BriefExport export) {}

  private Asked asked(Context ctx) throws ParametersException {
    return QueryString.parse(ctx.queryString())
        .read(values -> {
          var parameters = new Parameters(values);
          ExportFormat format =
              parameters.read(
                  "format",
                  text -> ExportFormat.of(text).orElse(null),
                  text -> "Kies uit %s, niet «%s».".formatted(ExportFormat.names(), text));
          boolean copies = parameters.flag("copies");
          SearchParameters asked =
              SearchParameters.readWhole(parameters, Clearance.of(ctx), services.queries());
          ExportFormat chosen = Objects.requireNonNullElse(format, ExportFormat.NDJSON);
          BriefForm form = chosen.on(Address.of(ctx));
          return new Asked(
              chosen, new BriefExport(services.searcher(), asked.request(), copies, form));
        });
  }
}
