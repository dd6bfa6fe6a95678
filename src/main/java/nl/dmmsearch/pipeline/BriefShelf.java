package nl.dmmsearch.pipeline;

import java.util.Optional;
import java.util.function.Function;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.engine.BriefIndexer;

/**
 * Where a run puts briefs, and takes those of earlier runs from.
 *
 * @param indexer to write to
 * @param stored gives back what the indexer wrote, once it has refreshed
 */
public record BriefShelf(BriefIndexer indexer, Function<BriefId, Optional<Brief>> stored) {}
