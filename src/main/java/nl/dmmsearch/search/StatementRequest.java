package nl.dmmsearch.search;

import java.time.LocalDate;
import nl.dmmsearch.brief.AccessLabel;

/**
 * A question to an engine about statements.
 *
 * @param query what is asked of a statement; the title of its brief is only asked by its own field
 * @param reach how far around the sentence its words are looked for
 * @param match how many of its words must hold
 * @param filters what narrows it
 * @param sort the order of hits
 * @param today the first day that is not past, for the order of deadlines
 * @param page which hits
 * @param clearance what the asker may see; everything else does not exist, in counts neither
 */
public record StatementRequest(
    Query query,
    Reach reach,
    Match match,
    StatementFilters filters,
    StatementSort sort,
    LocalDate today,
    Page page,
    AccessLabel clearance) {

  /** A request whose words may stand in the heading. */
  public StatementRequest(
      Query query,
      Match match,
      StatementFilters filters,
      StatementSort sort,
      LocalDate today,
      Page page,
      AccessLabel clearance) {
    this(query, Reach.SECTION, match, filters, sort, today, page, clearance);
  }

  /** The request for {@code query} as a person without a key asks it, nothing else said. */
  public static StatementRequest of(Query query, LocalDate today) {
    return new StatementRequest(
        query,
        new Match.Auto(),
        StatementFilters.none(),
        usualSort(query),
        today,
        Page.first(),
        AccessLabel.OPENBAAR);
  }

  /** The order where none is asked for. */
  static StatementSort usualSort(Query query) {
    return query.ranksNothing() ? StatementSort.DEADLINE : StatementSort.RELEVANCE;
  }

  /** The same request for another query. */
  public StatementRequest asking(Query other) {
    return new StatementRequest(other, reach, match, filters, sort, today, page, clearance);
  }

  /** The same request for another page of its answer. */
  public StatementRequest on(Page other) {
    return new StatementRequest(query, reach, match, filters, sort, today, other, clearance);
  }

  /** The same request with other filters. */
  public StatementRequest with(StatementFilters other) {
    return new StatementRequest(query, reach, match, other, sort, today, page, clearance);
  }
}
