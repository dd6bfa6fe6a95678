package nl.dmmsearch.http;

import nl.dmmsearch.access.Keys;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.QueryReader;

/**
 * What the service answers from. It owns none of it: closing is for whoever opened it.
 *
 * @param searcher finds briefs
 * @param documents the sources they come from
 * @param taxonomy names what they are tagged with
 * @param queries understands what is asked
 * @param version of this software, {@code 0.1.0}
 * @param keys of who may do and see more than everybody
 * @param intake takes documents that are sent
 */
public record Services(
    BriefSearcher searcher,
    DocumentStore documents,
    Taxonomy taxonomy,
    QueryReader queries,
    String version,
    Keys keys,
    DocumentIntake intake) {
  /** What a service answers from that only reads, and that everybody may see. */
  public Services(
      BriefSearcher searcher,
      DocumentStore documents,
      Taxonomy taxonomy,
      QueryReader queries,
      String version) {
    this(searcher, documents, taxonomy, queries, version, Keys.NONE, NoIntake.NONE);
  }
}
