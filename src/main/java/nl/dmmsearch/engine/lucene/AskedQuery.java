package nl.dmmsearch.engine.lucene;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.TypedQuery;

/**
 * What is asked in words, whatever is looked for with them.
 *
 * @param typed how it was typed and read
 * @param query what is asked
 * @param corrects whether words that no brief has are searched in another spelling
 * @param clearance what the asker may see
 * @param everywhere whether all letters are asked, with nothing beside the words to narrow them
 */
record AskedQuery(
    TypedQuery typed, Query query, boolean corrects, AccessLabel clearance, boolean everywhere) {
  static AskedQuery of(SearchRequest request) {
    return new AskedQuery(
        request.typed(),
        request.query(),
        request.corrects(),
        request.clearance(),
        request.filters().equals(Filters.none()));
  }

  static AskedQuery of(StatementRequest request) {
    return new AskedQuery(
        request.typed(), request.query(), request.corrects(), request.clearance(), false);
  }

  /** The same, typed in another spelling. */
  AskedQuery typedAs(List<Correction> corrections) {
    TypedQuery other = typed.typedAs(corrections);
    return new AskedQuery(other, other.understood(), corrects, clearance, everywhere);
  }

  /** The same for another reading of the query. */
  AskedQuery asking(Query other) {
    return new AskedQuery(typed, other, corrects, clearance, everywhere);
  }
}
