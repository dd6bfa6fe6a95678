package nl.dmmsearch.pipeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.BriefIndexer;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/**
 * Takes documents from a source into the index: reads what is new or changed, forgets what is gone,
 * and writes down what became of each. One bad document never stops a run, and never costs an
 * earlier version that could be read.
 */
public final class IndexingPipeline {
  private final Reader reader;
  private final IndexingRules rules;
  private final BriefIndexer indexer;
  private final Archive archive;

  /** A pipeline into one index and the archive beside it. */
  public IndexingPipeline(
      Reader reader, BriefIndexer indexer, Archive archive, IndexingRules rules) {
    this.reader = reader;
    this.rules = rules;
    this.indexer = indexer;
    this.archive = archive;
  }

  /**
   * Indexes all that {@code source} has to offer; everything is lasting when this returns.
   *
   * @throws nl.dmmsearch.engine.EngineException if the index cannot be written
   * @throws nl.dmmsearch.archive.ArchiveException if the archive cannot be written
   */
  public IndexReport run(DocumentSource source, Progress progress) {
    Listing listing = source.list();
    progress.begins(listing.documents().size());
    var tally = new Tally();
    listing.unreadable().forEach(none -> tally.rejected(none.name(), none.why(), false));
    try (var limit = new TimeLimit(rules.longest())) {
      var reading = new DocumentReading(reader, rules, limit);
      for (SourceDocument document : listing.documents()) {
        take(document, reading, tally);
        progress.done();
      }
    }
    removeVanished(listing, tally);
    indexer.commit();
    archive.save();
    return tally.report();
  }

  private void take(SourceDocument document, DocumentReading reading, Tally tally) {
    Optional<ArchivedDocument> earlier = archive.document(document.name());
    switch (reading.read(document, earlier.orElse(null))) {
      case DocumentReading.Result.Taken(String why) ->
          tally.rejected(document.name().value(), why, false);
      case DocumentReading.Result.Unchanged(ArchivedDocument now) -> {
        tally.unchanged();
        archive.put(now);
      }
      case DocumentReading.Result.Rejected(ArchivedDocument now, String why) -> {
        tally.rejected(document.name().value(), why, now.indexed() != null);
        archive.put(now);
      }
      case DocumentReading.Result.Indexed(ArchivedDocument now, var original, var briefs) -> {
        archive.keep(original.hash(), original.bytes());
        indexer.replace(document.name(), briefs);
        archive.put(now);
        tally.indexed(briefs.size());
      }
    }
  }

  private void removeVanished(Listing listing, Tally tally) {
    Set<SourceName> present = new HashSet<>();
    listing.documents().forEach(document -> present.add(document.name()));
    for (ArchivedDocument document : archive.documents()) {
      if (listing.complete().contains(document.origin()) && !present.contains(document.name())) {
        indexer.remove(document.name());
        archive.remove(document.name());
        tally.removed();
      }
    }
  }
}
