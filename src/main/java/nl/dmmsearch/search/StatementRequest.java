package nl.dmmsearch.search;

import java.time.LocalDate;
import nl.dmmsearch.brief.AccessLabel;

/**
 * A question to an engine about statements.
 *
 * @param typed how it was typed and read
 * @param query what is asked of a statement; the title of its brief is only asked by its own field
 * @param reach how far around the sentence its words are looked for
 * @param match how many of its words must hold
 * @param filters what narrows it
 * @param sort the order of hits
 * @param today the first day that is not past, for the order of deadlines
 * @param page which hits
 * @param corrects whether words that no brief has are searched in another spelling; if not, that
 *     spelling is only suggested
 * @param clearance what the asker may see; everything else does not exist, in counts neither
 */
public record StatementRequest(
    TypedQuery typed,
    Query query,
    Reach reach,
    Match match,
    StatementFilters filters,
    StatementSort sort,
    LocalDate today,
    Page page,
    boolean corrects,
    AccessLabel clearance) {

  /** A request whose words may stand in the heading. */
  public StatementRequest(
      TypedQuery typed,
      Query query,
      Match match,
      StatementFilters filters,
      StatementSort sort,
      LocalDate today,
      Page page,
      boolean corrects,
      AccessLabel clearance) {
    this(typed, query, Reach.SECTION, match, filters, sort, today, page, corrects, clearance);
  }

  /** The request for {@code query} as a person without a key asks it, nothing else said. */
  public static StatementRequest of(Query query, LocalDate today) {
    return of(TypedQuery.literal(query), today);
  }

  /** The same for a query that can be read again. */
  public static StatementRequest of(TypedQuery typed, LocalDate today) {
    Query query = typed.understood();
    return new StatementRequest(
        typed,
        query,
        new Match.Auto(),
        StatementFilters.none(),
        usualSort(query),
        today,
        Page.first(),
        true,
        AccessLabel.OPENBAAR);
  }

  /** The order where none is asked for. */
  static StatementSort usualSort(Query query) {
    return query.ranksNothing() ? StatementSort.DEADLINE : StatementSort.RELEVANCE;
  }

  /** The same request for another query. */
  public StatementRequest asking(Query other) {
    return new StatementRequest(
        typed, other, reach, match, filters, sort, today, page, corrects, clearance);
  }

  /** The same request for another page of its answer. */
  public StatementRequest on(Page other) {
    return new StatementRequest(
        typed, query, reach, match, filters, sort, today, other, corrects, clearance);
  }

  /** The same request with other filters. */
  public StatementRequest with(StatementFilters other) {
    return new StatementRequest(
        typed, query, reach, match, other, sort, today, page, corrects, clearance);
  }

  /** What was asked as it was answered, with a remark on words that no brief has. */
  public Query answered(Spelling spelling) {
    return typed.answered(query, spelling);
  }
}
