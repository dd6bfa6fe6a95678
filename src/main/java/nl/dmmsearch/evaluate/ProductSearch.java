package nl.dmmsearch.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.TypedQuery;

/** The product's own search, asked as a person asks it who says nothing but the query. */
public final class ProductSearch implements Ranker {
  private final QueryReader reader;
  private final BriefSearcher searcher;

  /**
   * @param reader understands the queries
   * @param searcher answers them
   */
  public ProductSearch(QueryReader reader, BriefSearcher searcher) {
    this.reader = reader;
    this.searcher = searcher;
  }

  /** A document with several briefs stands where the best of them does. */
  @Override
  public List<String> rank(String query) {
    Set<String> names = new LinkedHashSet<>();
    for (Hit hit : searcher.search(request(query)).hits()) {
      BriefSummary brief = hit.brief();
      names.add(brief.source().name().value());
      brief.copies().forEach(copy -> names.add(copy.source().name().value()));
    }
    return new ArrayList<>(names);
  }

  private SearchRequest request(String typed) {
    TypedQuery read;
    try {
      read = reader.read(typed);
    } catch (QueryException e) {
      throw new IllegalArgumentException("not a query: «" + typed + "»", e);
    }
    Query query = read.understood();
    return new SearchRequest(
        read,
        query,
        new Match.Auto(),
        Filters.none(),
        null,
        new Page(1, Page.LARGEST),
        false,
        true,
        AccessLabel.INTERN);
  }
}
