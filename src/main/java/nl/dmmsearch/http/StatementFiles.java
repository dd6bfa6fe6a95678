package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EarlierStatements;
import nl.dmmsearch.export.AllStatements;
import nl.dmmsearch.export.DeadlineCalendar;
import nl.dmmsearch.export.StatementTable;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.web.Pages;

/** Hands out the register of statements as files, with the filters of its page. */
final class StatementFiles {
  private static final Set<String> PROMISED = Set.of(StatementKind.TOEZEGGING.value());
  private static final Set<String> SAID = Set.of(Voice.MINISTER.value());

  private final Services services;
  private final BriefSearcher searcher;

  StatementFiles(Services services) {
    this.services = services;
    this.searcher = services.searcher();
  }

  void csv(Context ctx) throws ParametersException, IOException {
    AllStatements found = found(asked(ctx));
    ctx.contentType("text/csv;charset=utf-8;header=present");
    ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"toezeggingen.csv\"");
    try (Writer out = writer(ctx)) {
      StatementTable.write(found, Address.of(ctx), out);
    }
  }

  void ics(Context ctx) throws ParametersException, IOException {
    StatementRequest asked = asked(ctx);
    AllStatements found = found(asked.with(dated(asked.filters())));
    Instant indexed = services.documents().inventory(Clearance.of(ctx)).lastIndexed();
    ctx.contentType("text/calendar;charset=utf-8");
    ctx.header(Header.CONTENT_DISPOSITION, "inline; filename=\"toezeggingen.ics\"");
    try (Writer out = writer(ctx)) {
      DeadlineCalendar.write(
          found, Address.of(ctx), Objects.requireNonNullElse(indexed, Instant.EPOCH), out);
    }
  }

  /** A calendar has what was promised, by a day that was said; advice only where it is asked. */
  private static StatementFilters dated(StatementFilters filters) throws ParametersException {
    Set<String> kinds = filters.facets().getOrDefault(StatementFacet.KIND, PROMISED);
    if (kinds.stream().noneMatch(kind -> PROMISED.contains(kind.toLowerCase(Locale.ROOT)))) {
      String detail = "Een agenda heeft alleen toezeggingen: geef toezegging, of laat dit weg.";
      throw new ParametersException(List.of(new Fault("kind", detail, null)));
    }
    DateBounds deadline = filters.deadline();
    return filters
        .with(StatementFacet.KIND, PROMISED)
        .with(StatementFacet.VOICE, filters.facets().getOrDefault(StatementFacet.VOICE, SAID))
        .due(deadline.isOpen() ? new DateBounds(LocalDate.MIN, null) : deadline);
  }

  private StatementRequest asked(Context ctx) throws ParametersException {
    return QueryString.parse(ctx.queryString())
        .read(values ->
            StatementParameters.readWhole(
                Pages.withoutBlanks(values), Clearance.of(ctx), services.queries()))
        .request();
  }

  private AllStatements found(StatementRequest asked) throws ParametersException {
    EarlierStatements.check(searcher, asked);
    AllStatements found = AllStatements.of(searcher, asked);
    if (found.isTooMany()) {
      String detail =
          "Er zijn %d uitspraken gevonden. Een bestand heeft er hooguit %d: kies filters."
              .formatted(found.total(), Page.DEEPEST);
      throw new ParametersException(List.of(new Fault("q", detail, null)));
    }
    return found;
  }

  private static Writer writer(Context ctx) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8));
  }
}
