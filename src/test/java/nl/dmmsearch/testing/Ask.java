package nl.dmmsearch.testing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.TypedQuery;
import org.jspecify.annotations.Nullable;

/** Makes requests for tests; whatever is not said is as for a person without a key. */
public final class Ask {
  private final Query query;
  private Match match = new Match.Auto();
  private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
  private DateBounds meeting = DateBounds.open();
  private DateBounds letter = DateBounds.open();
  private @Nullable Sort sort;
  private Page page = Page.first();
  private boolean corrects = true;
  private AccessLabel clearance = AccessLabel.OPENBAAR;

  private Ask(Query query) {
    this.query = query;
  }

  /** Asks for what was typed. */
  public static Ask query(String typed) {
    try {
      return new Ask(QueryParser.parse(typed));
    } catch (QueryException e) {
      throw new AssertionError(typed, e);
    }
  }

  /** Asks for what was understood. */
  public static Ask query(Query understood) {
    return new Ask(understood);
  }

  /** Asks for every brief. */
  public static Ask everything() {
    return new Ask(Query.everything());
  }

  /** How many of the words must hold. */
  public Ask match(Match value) {
    match = value;
    return this;
  }

  /** Any of these values. */
  public Ask filter(Facet facet, String... values) {
    facets.put(facet, Set.of(values));
    return this;
  }

  /** The range of the main meeting, as ISO 8601; null is open. */
  public Ask meeting(@Nullable String from, @Nullable String to) {
    meeting = bounds(from, to);
    return this;
  }

  /** The range of the letter date, as ISO 8601; null is open. */
  public Ask letter(@Nullable String from, @Nullable String to) {
    letter = bounds(from, to);
    return this;
  }

  /** The order of hits. */
  public Ask sort(Sort value) {
    sort = value;
    return this;
  }

  /** Which hits. */
  public Ask page(int number, int size) {
    page = new Page(number, size);
    return this;
  }

  /** Without searching in another spelling than was typed. */
  public Ask uncorrected() {
    corrects = false;
    return this;
  }

  /** What the asker may see. */
  public Ask clearance(AccessLabel value) {
    clearance = value;
    return this;
  }

  /** The request as told. */
  public SearchRequest request() {
    return new SearchRequest(
        TypedQuery.literal(query),
        query,
        match,
        new Filters(facets, meeting, letter),
        sort,
        page,
        false,
        corrects,
        clearance);
  }

  private static DateBounds bounds(@Nullable String from, @Nullable String to) {
    return new DateBounds(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
