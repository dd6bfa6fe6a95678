package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.export.BriefExport;
import nl.dmmsearch.lines.BriefLines;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.SearchParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands out all hits of a search as a file for other programs. */
final class ExportApi {
  private static final Logger LOG = LoggerFactory.getLogger(ExportApi.class);
  private static final int BUFFER = 1 << 16;
  private static final String LINES = "ndjson";

  private final Services services;

  ExportApi(Services services) {
    this.services = services;
  }

  void export(Context ctx) throws ParametersException, IOException {
    BriefExport export = asked(ctx);
    List<BriefId> briefs = export.briefs();
    ctx.contentType(BriefLines.MEDIA_TYPE);
    ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"brieven.ndjson\"");
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

  private BriefExport asked(Context ctx) throws ParametersException {
    return QueryString.parse(ctx.queryString())
        .read(values -> {
          var parameters = new Parameters(values);
          parameters.<String>read(
              "format",
              text -> text.equals(LINES) ? text : null,
              text -> "Geef %s, niet «%s».".formatted(LINES, text));
          boolean copies = parameters.flag("copies");
          SearchParameters asked =
              SearchParameters.readWhole(parameters, Clearance.of(ctx), services.queries());
          return new BriefExport(services.searcher(), asked.request(), copies);
        });
  }
}
