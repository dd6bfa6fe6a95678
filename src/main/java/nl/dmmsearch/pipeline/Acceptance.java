package nl.dmmsearch.pipeline;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/** Takes what was sent at once, a document or an archive of them: some of it, or nothing at all. */
final class Acceptance {
  private final Taking taking;
  private final List<BriefId> briefs = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private boolean onlyTaken = true;

  Acceptance(Taking taking) {
    this.taking = taking;
  }

  Accepted of(Listing listing) {
    for (Listing.Unreadable none : listing.unreadable()) {
      warn(none.name(), none.why());
    }
    listing.documents().forEach(this::take);
    if (briefs.isEmpty()) {
      taking.archive().undo();
      return onlyTaken ? new Accepted.Taken() : new Accepted.Unreadable(warnings);
    }
    var coverage = new Coverage(listing);
    taking.archive().documents().stream()
        .filter(document -> coverage.isGone(document.origin(), document.name()))
        .forEach(taking::forget);
    taking.commit();
    return new Accepted.Stored(briefs, warnings);
  }

  private void take(SourceDocument document) {
    ArchivedDocument earlier = taking.archive().document(document.name()).orElse(null);
    switch (taking.read(document, earlier)) {
      case DocumentReading.Result.Taken _ ->
          warnings.add(document.name().value() + ": the name is taken by another document");
      case DocumentReading.Result.Unchanged(ArchivedDocument now) -> {
        taking.archive().put(now);
        found(now);
      }
      case DocumentReading.Result.Rejected(ArchivedDocument now, String why) -> {
        warn(document.name().value(), why);
        taking.archive().put(now);
      }
      case DocumentReading.Result.Indexed indexed -> {
        taking.keep(indexed);
        found(indexed.now());
        indexed.briefs().forEach(brief -> remarks(indexed.now().name(), brief));
      }
    }
  }

  private void found(ArchivedDocument document) {
    onlyTaken = false;
    if (document.indexed() != null) {
      briefs.addAll(document.indexed().briefs());
    }
  }

  private void warn(String name, String why) {
    onlyTaken = false;
    warnings.add(name + ": " + why);
  }

  private void remarks(SourceName name, Brief brief) {
    for (Reading remark : brief.reading()) {
      if (remark.certainty() == Certainty.UNCERTAIN || remark.certainty() == Certainty.MISSING) {
        warnings.add("%s: %s: %s".formatted(name.value(), remark.field(), remark.why()));
      }
    }
  }
}
