package nl.dmmsearch.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.CorrectionLog;
import nl.dmmsearch.archive.CorrectionOutcome;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.http.DocumentStore;
import nl.dmmsearch.http.DocumentStore.Corrected;
import nl.dmmsearch.http.DocumentStore.Unmatched;
import nl.dmmsearch.lines.BriefLines;
import org.jspecify.annotations.Nullable;

/** The archive as the service shows it. */
record ArchivedDocuments(Archive archive, CorrectionLog corrections) implements DocumentStore {
  @Override
  public Optional<Original> original(SourceName name, AccessLabel clearance) {
    return archive
        .document(name)
        .filter(document -> clearance.allows(document.access()))
        .flatMap(document -> Optional.ofNullable(document.indexed()))
        .flatMap(indexed ->
            archive
                .original(indexed.hash())
                .map(bytes -> new Original(fileName(name, indexed), indexed.mediaType(), bytes)));
  }

  /** What came as lines of a file is no document of the kind that its name says. */
  private static String fileName(SourceName name, ArchivedDocument.Indexed indexed) {
    return indexed.mediaType().equals(BriefLines.MEDIA_TYPE)
        ? name.fileName() + ".ndjson"
        : name.fileName();
  }

  @Override
  public Inventory inventory(AccessLabel clearance) {
    List<ArchivedDocument> visible =
        archive.documents().stream().filter(d -> clearance.allows(d.access())).toList();
    return new Inventory(
        visible.stream().filter(document -> document.indexed() != null).count(),
        Stream.concat(visible.stream().flatMap(ArchivedDocuments::rejection), obstacles(clearance))
            .sorted(Comparator.comparing(RejectedDocument::name))
            .toList(),
        lastIndexed(visible),
        corrected(clearance));
  }

  private static @Nullable Instant lastIndexed(List<ArchivedDocument> documents) {
    return documents.stream()
        .flatMap(document -> Stream.ofNullable(document.indexed()))
        .map(ArchivedDocument.Indexed::at)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Corrected corrected(AccessLabel clearance) {
    List<CorrectionOutcome> visible =
        corrections.read().stream().filter(c -> clearance.allows(c.access())).toList();
    return new Corrected(
        visible.stream().filter(CorrectionOutcome::wasApplied).count(),
        visible.stream().flatMap(ArchivedDocuments::unmatched).toList());
  }

  private static Stream<Unmatched> unmatched(CorrectionOutcome correction) {
    String why = correction.why();
    return why == null
        ? Stream.empty()
        : Stream.of(new Unmatched(correction.about(), correction.file(), correction.line(), why));
  }

  private Stream<RejectedDocument> obstacles(AccessLabel clearance) {
    return archive.obstacles().stream()
        .filter(obstacle -> clearance.allows(obstacle.access()))
        .map(obstacle -> new RejectedDocument(obstacle.name(), obstacle.why()));
  }

  private static Stream<RejectedDocument> rejection(ArchivedDocument document) {
    ArchivedDocument.Rejected rejected = document.rejected();
    return rejected == null
        ? Stream.empty()
        : Stream.of(new RejectedDocument(document.name().value(), rejected.why()));
  }
}
