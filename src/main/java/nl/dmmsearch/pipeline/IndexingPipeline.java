package nl.dmmsearch.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.source.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents from a source into the index: reads what is new or changed, forgets what is gone,
 * and writes down what became of each. One bad document never stops a run, and never costs an
 * earlier version that could be read. A run that was cut off is made good by the next one.
 */
public final class IndexingPipeline {
  private final Reader reader;
  private final IndexingRules rules;
  private final BriefShelf shelf;
  private final Archive archive;
  private final Kinship kinship;

  /** A pipeline into one index and the archive beside it. */
  public IndexingPipeline(Reader reader, BriefShelf shelf, Archive archive, IndexingRules rules) {
    this.reader = reader;
    this.rules = rules;
    this.shelf = shelf;
    this.archive = archive;
    this.kinship = new Kinship(shelf, archive, rules.again());
  }

  /**
   * Indexes all that {@code source} has to offer; everything is lasting when this returns, and part
   * of it before.
   *
   * @throws nl.dmmsearch.engine.EngineException if the index cannot be written
   * @throws nl.dmmsearch.archive.ArchiveException if the archive cannot be written
   */
  public IndexReport run(DocumentSource source, Progress progress) {
    Listing listing = source.list();
    progress.begins(listing.documents().size());
    var tally = new Tally();
    try (var limit = new TimeLimit(rules.longest())) {
      recover(limit, tally);
      var coverage = new Coverage(listing);
      var obstacles = new Obstacles(archive, coverage);
      listing.unreadable().forEach(none -> obstacles.meet(none, tally));
      Taking taking = taking(rules, limit);
      var rhythm = new Rhythm();
      for (SourceDocument document : listing.documents()) {
        take(document, taking, obstacles, tally);
        rhythm.keep(taking::commit);
        progress.done();
      }
      sent().forEach(document -> take(document, taking, obstacles, tally));
      removeVanished(coverage, taking, tally);
      obstacles.note();
      taking.commit();
      shelf.indexer().settle();
      rest();
    }
    return tally.report();
  }

  /**
   * Brings the index to what the archive says, where a run ended between the two.
   *
   * @return how many documents were read for that
   * @throws nl.dmmsearch.engine.EngineException if the index cannot be written
   * @throws nl.dmmsearch.archive.ArchiveException if the archive cannot be written
   */
  public int catchUp() {
    var tally = new Tally();
    try (var limit = new TimeLimit(rules.longest())) {
      recover(limit, tally);
    }
    return tally.report().recovered();
  }

  /**
   * Takes a document that was sent, or all that it holds: what can be found when this returns is
   * lasting. Where nothing in it can be read nothing changes, as if it had never been sent.
   *
   * @throws nl.dmmsearch.engine.EngineException if the index cannot be written
   * @throws nl.dmmsearch.archive.ArchiveException if the archive cannot be written
   */
  public Accepted accept(DocumentSource sent) {
    try (var limit = new TimeLimit(rules.longest())) {
      recover(limit, new Tally());
      return new Acceptance(taking(rules, limit)).of(sent.list());
    }
  }

  /**
   * Forgets a document that was sent, with all that it holds; lasting when this returns.
   *
   * @return whether there was one
   * @throws nl.dmmsearch.engine.EngineException if the index cannot be written
   * @throws nl.dmmsearch.archive.ArchiveException if the archive cannot be written
   */
  public boolean forget(SourceName name) {
    try (var limit = new TimeLimit(rules.longest())) {
      recover(limit, new Tally());
      Taking taking = taking(rules, limit);
      List<ArchivedDocument> gone =
          archive.documents().stream()
              .filter(document -> document.origin().equals(UploadedFile.ORIGIN))
              .filter(document -> document.name().isOrLiesIn(name))
              .toList();
      gone.forEach(taking::forget);
      taking.commit();
      return !gone.isEmpty();
    }
  }

  /** Tidies up after documents were accepted or forgotten; nothing depends on it. */
  public void rest() {
    kinship.save();
    archive.tidy();
  }

  /** Brings the index to what the archive says; it is seen by others as a whole. */
  private void recover(TimeLimit limit, Tally tally) {
    var catchUp = new CatchUp(shelf, archive);
    Set<SourceName> behind = catchUp.behind();
    if (behind.isEmpty()) {
      return;
    }
    Taking taking = taking(rules.anew(), limit);
    behind.stream().sorted().forEach(name -> catchUp.take(name, taking, tally));
    shelf.indexer().refresh();
    catchUp.check();
    taking.commit();
  }

  private Taking taking(IndexingRules under, TimeLimit limit) {
    return new Taking(
        new DocumentReading(reader, under, limit, shelf.stored()),
        shelf.indexer(),
        archive,
        kinship);
  }

  private void take(SourceDocument document, Taking taking, Obstacles obstacles, Tally tally) {
    ArchivedDocument earlier = archive.document(document.name()).orElse(null);
    switch (taking.read(document, earlier)) {
      case DocumentReading.Result.Taken(String why) -> obstacles.meetTaken(document, why, tally);
      case DocumentReading.Result.Unchanged(ArchivedDocument now) -> {
        tally.unchanged();
        archive.put(now);
      }
      case DocumentReading.Result.Rejected(ArchivedDocument now, String why) -> {
        tally.rejected(document.name().value(), why, now.indexed() != null);
        archive.put(now);
      }
      case DocumentReading.Result.Indexed indexed -> {
        taking.keep(indexed);
        tally.indexed(indexed.briefs().size());
      }
    }
  }

  /** What was sent is in no source, and is read again where it would be read otherwise now. */
  private List<KeptDocument> sent() {
    return archive.documents().stream()
        .filter(document -> document.origin().equals(UploadedFile.ORIGIN))
        .flatMap(document -> Stream.ofNullable(kept(document)))
        .toList();
  }

  private @Nullable KeptDocument kept(ArchivedDocument document) {
    ArchivedDocument.Indexed indexed = document.indexed();
    String mark =
        DocumentMark.of(rules.settings(), reader.corrections(), document.name(), document.origin());
    return indexed == null || indexed.settings().equals(mark)
        ? null
        : new KeptDocument(document, indexed.hash(), archive);
  }

  private void removeVanished(Coverage coverage, Taking taking, Tally tally) {
    for (ArchivedDocument document : archive.documents()) {
      if (coverage.isGone(document.origin(), document.name())) {
        taking.forget(document);
        if (document.indexed() != null) {
          tally.removed();
        }
      }
    }
  }
}
