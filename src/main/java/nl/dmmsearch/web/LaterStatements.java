package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementSort;
import org.jspecify.annotations.Nullable;

/** The way back: what later briefs say of statements, that the reader may see. */
record LaterStatements(Map<String, List<StatementHit>> byEarlier) {
  /** Where nobody looked for any. */
  static final LaterStatements NONE = new LaterStatements(Map.of());

  /** What points back at the statements with these ids, the oldest first; advice is as yet none. */
  static LaterStatements of(
      BriefSearcher searcher, AccessLabel clearance, Collection<String> statements) {
    if (statements.isEmpty()) {
      return NONE;
    }
    var filters =
        StatementFilters.none()
            .with(StatementFacet.EARLIER, Set.copyOf(statements))
            .with(StatementFacet.VOICE, Set.of(Voice.MINISTER.value()));
    StatementRequest every = StatementRequest.of(Query.everything(), StatementParameters.today());
    Map<String, List<StatementHit>> found = new HashMap<>();
    var asked =
        new StatementRequest(
            every.typed(),
            every.query(),
            every.match(),
            filters,
            StatementSort.OLDEST_MEETING,
            every.today(),
            Page.first(),
            every.corrects(),
            clearance);
    searcher.first(asked, Page.DEEPEST).forEach(hit -> put(hit, found));
    return new LaterStatements(found);
  }

  private static void put(StatementHit hit, Map<String, List<StatementHit>> found) {
    for (EarlierStatement earlier : hit.statement().earlier()) {
      String target = earlier.target();
      if (target != null) {
        found.computeIfAbsent(target, id -> new ArrayList<>()).add(hit);
      }
    }
  }

  /** How the list of a brief shows those on one statement. */
  List<StatementView.LaterView> on(String statement) {
    return byEarlier.getOrDefault(statement, List.of()).stream()
        .map(hit -> {
          @Nullable EarlierStatement how =
              hit.statement().earlier().stream()
                  .filter(earlier -> statement.equals(earlier.target()))
                  .findFirst()
                  .orElse(null);
          return new StatementView.LaterView(
              said(how),
              BriefLink.titled(hit.brief()).text(),
              BriefLink.sentence(hit.brief().id(), hit.statement()));
        })
        .distinct()
        .toList();
  }

  /** Only what the later source says. */
  private static String said(@Nullable EarlierStatement earlier) {
    if (earlier == null) {
      return "Later herhaald in";
    }
    return switch (earlier.how()) {
      case REPEATS -> "Later herhaald in";
      case FULFILS -> "Later nagekomen volgens";
      case DROPS -> "Wordt niet nagekomen volgens";
    };
  }
}
