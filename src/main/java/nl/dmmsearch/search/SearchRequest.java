package nl.dmmsearch.search;

import nl.dmmsearch.brief.AccessLabel;
import org.jspecify.annotations.Nullable;

/**
 * A question to an engine.
 *
 * @param typed how it was typed and read
 * @param query what is asked
 * @param match how many of its words must hold
 * @param filters what narrows it
 * @param chosen the order of hits; null where nobody chose one
 * @param page which hits
 * @param explain whether each hit says why it was found
 * @param corrects whether words that no brief has are searched in another spelling; if not, that
 *     spelling is only suggested
 * @param clearance what the asker may see; everything else does not exist, in counts neither
 */
public record SearchRequest(
    TypedQuery typed,
    Query query,
    Match match,
    Filters filters,
    @Nullable Sort chosen,
    Page page,
    boolean explain,
    boolean corrects,
    AccessLabel clearance) {

  /** The request for {@code query} as a person without a key asks it, nothing else said. */
  public static SearchRequest of(Query query) {
    return of(TypedQuery.literal(query));
  }

  /** The same for a query that can be read again. */
  public static SearchRequest of(TypedQuery typed) {
    return new SearchRequest(
        typed,
        typed.understood(),
        new Match.Auto(),
        Filters.none(),
        null,
        Page.first(),
        false,
        true,
        AccessLabel.OPENBAAR);
  }

  /** The order of hits: the chosen one, or else the usual one of the query. */
  public Sort sort() {
    return chosen == null ? Sort.usual(query) : chosen;
  }

  /** The same request narrowed by these filters alone, for someone who may see so much. */
  public SearchRequest within(Filters others, AccessLabel allowed) {
    return new SearchRequest(typed, query, match, others, chosen, page, explain, corrects, allowed);
  }

  /** The same request for another page of its answer. */
  public SearchRequest on(Page other) {
    return new SearchRequest(
        typed, query, match, filters, chosen, other, explain, corrects, clearance);
  }

  /**
   * The same request for another query, of which so many words must hold. Where the wish for the
   * newest is given up for letters that have some of several words, those with most come first; of
   * one word the newest still do.
   */
  public SearchRequest asking(Query other, Match words) {
    boolean isGivenUp = Sort.usual(other) != Sort.usual(query);
    Sort order = isGivenUp && other.words().size() < 2 ? sort() : chosen;
    return new SearchRequest(
        typed, other, words, filters, order, page, explain, corrects, clearance);
  }

  /** The same request for what was answered, just as it was. */
  public SearchRequest meant(Spelling spelling) {
    Query meant = answered(spelling);
    return new SearchRequest(typed, meant, match, filters, chosen, page, explain, false, clearance);
  }

  /**
   * What was asked as it was answered: where words were searched in another spelling, with it; and
   * with a remark on those that no brief has.
   */
  public Query answered(Spelling spelling) {
    return typed.answered(query, spelling);
  }
}
