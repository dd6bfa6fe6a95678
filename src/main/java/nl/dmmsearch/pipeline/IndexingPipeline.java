package nl.dmmsearch.pipeline;

import java.util.Optional;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
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
  private final Kinship kinship;

  /** A pipeline into one index and the archive beside it. */
  public IndexingPipeline(Reader reader, BriefShelf shelf, Archive archive, IndexingRules rules) {
    this.reader = reader;
    this.rules = rules;
    this.indexer = shelf.indexer();
    this.archive = archive;
    this.kinship = new Kinship(shelf, archive, rules.again());
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
    var coverage = new Coverage(listing);
    var obstacles = new Obstacles(archive, coverage);
    listing.unreadable().forEach(none -> obstacles.meet(none, tally));
    try (var limit = new TimeLimit(rules.longest())) {
      var reading = new DocumentReading(reader, rules, limit);
      for (SourceDocument document : listing.documents()) {
        take(document, reading, obstacles, tally);
        progress.done();
      }
    }
    removeVanished(coverage, tally);
    obstacles.note();
    kinship.settle();
    indexer.commit();
    kinship.save();
    archive.save();
    return tally.report();
  }

  private void take(
      SourceDocument document, DocumentReading reading, Obstacles obstacles, Tally tally) {
    Optional<ArchivedDocument> earlier = archive.document(document.name());
    switch (reading.read(document, earlier.orElse(null))) {
      case DocumentReading.Result.Taken(String why) -> obstacles.meetTaken(document, why, tally);
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
        kinship.read(now, briefs);
        tally.indexed(briefs.size());
      }
    }
  }

  private void removeVanished(Coverage coverage, Tally tally) {
    for (ArchivedDocument document : archive.documents()) {
      if (coverage.isGone(document.origin(), document.name())) {
        indexer.remove(document.name());
        archive.remove(document.name());
        if (document.indexed() != null) {
          tally.removed();
        }
      }
    }
  }
}
