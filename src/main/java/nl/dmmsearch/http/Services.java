package nl.dmmsearch.http;

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
 */
public record Services(
    BriefSearcher searcher,
    DocumentStore documents,
    Taxonomy taxonomy,
    QueryReader queries,
    String version) {}
