package nl.dmmsearch.engine;

import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;

/** The half of an engine that searches. Safe for use by several threads. */
public interface BriefSearcher extends AutoCloseable {
  /**
   * Answers a question, from one state of the index.
   *
   * @throws EngineException if the engine cannot read
   */
  SearchResponse search(SearchRequest request);

  /**
   * One brief, whole; empty where there is none that {@code clearance} allows.
   *
   * @throws EngineException if the engine cannot read
   */
  Optional<Brief> brief(BriefId id, AccessLabel clearance);

  /**
   * What the engine is and how many briefs {@code clearance} allows.
   *
   * @throws EngineException if the engine cannot read
   */
  Health health(AccessLabel clearance);

  @Override
  void close();
}
