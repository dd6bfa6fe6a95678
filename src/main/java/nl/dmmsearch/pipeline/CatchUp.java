package nl.dmmsearch.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.EngineException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to what the archive says where a run ended between the two, or where there is no
 * index any more: reads the kept originals of just those documents again.
 */
final class CatchUp {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

  private final BriefShelf shelf;
  private final Archive archive;
  private boolean anew;

  CatchUp(BriefShelf shelf, Archive archive) {
    this.shelf = shelf;
    this.archive = archive;
  }

  /** What is to be taken again; nothing where index and archive agree. */
  Set<SourceName> behind() {
    Optional<Set<SourceName>> changed = archive.changedSince(shelf.indexer().mark());
    anew = changed.isEmpty();
    if (changed.isPresent()) {
      return changed.get();
    }
    shelf.indexer().clear();
    return archive.documents().stream().map(ArchivedDocument::name).collect(Collectors.toSet());
  }

  /** Takes one document again. */
  void take(SourceName name, Taking taking, Tally tally) {
    ArchivedDocument document = archive.document(name).orElse(null);
    ContentHash hash = document == null ? null : version(document);
    if (document == null || hash == null) {
      shelf.indexer().remove(name);
      return;
    }
    if (archive.original(hash).isEmpty()) {
      if (document.indexed() != null) {
        lose(document, hash, "its original is gone, offer it again");
      }
      return;
    }
    switch (taking.read(new KeptDocument(document, hash, archive), null)) {
      case DocumentReading.Result.Indexed indexed -> {
        taking.keep(indexed);
        tally.recovered();
      }
      case DocumentReading.Result.Rejected(ArchivedDocument now, String why) ->
          lose(document, hash, why);
      case DocumentReading.Result.Taken _, DocumentReading.Result.Unchanged _ ->
          throw new IllegalStateException("there is no earlier version to compare with");
    }
  }

  private static @Nullable ContentHash version(ArchivedDocument document) {
    if (document.indexed() != null) {
      return document.indexed().hash();
    }
    return document.rejected() == null ? null : document.rejected().hash();
  }

  /** Its original stays, and is tried again whenever it is offered or the index is made anew. */
  private void lose(ArchivedDocument document, ContentHash hash, String why) {
    LOG.warn("{} was in the index and cannot be read again: {}", document.name().value(), why);
    shelf.indexer().remove(document.name());
    archive.put(
        new ArchivedDocument(
            document.name(),
            document.origin(),
            document.access(),
            null,
            new ArchivedDocument.Rejected(hash, "", why, Instant.now())));
  }

  /**
   * Checks an index that was made anew, before it takes the place of the one that was.
   *
   * @throws EngineException if a brief that was put in does not come out
   */
  void check() {
    if (!anew) {
      return;
    }
    for (ArchivedDocument document : archive.documents()) {
      ArchivedDocument.Indexed indexed = document.indexed();
      if (indexed != null && !indexed.briefs().stream().allMatch(this::isThere)) {
        throw new EngineException(
            EngineException.Kind.FAILED,
            "the new index lacks briefs of %s; the former one stays"
                .formatted(document.name().value()));
      }
    }
  }

  private boolean isThere(BriefId id) {
    return shelf.stored().apply(id).isPresent();
  }
}
