package nl.dmmsearch.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.Obstacle;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/** What a run meets that is no document: reported, and listed until a later run finds it right. */
final class Obstacles {
  private final Archive archive;
  private final Set<Obstacle> met = new LinkedHashSet<>();

  Obstacles(Archive archive, Coverage coverage) {
    this.archive = archive;
    archive.obstacles().stream()
        .filter(earlier -> !coverage.isSettled(earlier.origin(), earlier.name()))
        .forEach(met::add);
  }

  /** What the listing could not offer; the document that was there before can still be found. */
  void meet(Listing.Unreadable none, Tally tally) {
    Optional<ArchivedDocument> earlier = earlier(none);
    earlier.ifPresent(this::forgetRejection);
    met.add(new Obstacle(none.name(), none.origin(), none.access(), none.why()));
    tally.rejected(none.name(), none.why(), earlier.filter(d -> d.indexed() != null).isPresent());
  }

  private Optional<ArchivedDocument> earlier(Listing.Unreadable none) {
    try {
      return archive
          .document(new SourceName(none.name()))
          .filter(document -> document.origin().equals(none.origin()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no document can have had such a name
    }
  }

  /** A document whose name another one has; the place of that one is for the report only. */
  void meetTaken(SourceDocument document, String why, Tally tally) {
    met.add(
        new Obstacle(
            document.name().value(),
            document.origin(),
            document.access(),
            "the name is taken by a document from another folder"));
    tally.rejected(document.name().value(), why, false);
  }

  /** Hands what was met to the archive, to be saved with the rest of the run. */
  void note() {
    archive.replaceObstacles(List.copyOf(met));
  }

  /** The reason why it cannot be offered now is listed in place of an older one. */
  private void forgetRejection(ArchivedDocument document) {
    if (document.indexed() == null) {
      archive.remove(document.name());
    } else {
      archive.put(
          new ArchivedDocument(
              document.name(), document.origin(), document.access(), document.indexed(), null));
    }
  }
}
