package nl.dmmsearch.cli;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.Health;

/** Looks whether index, list of documents and originals are whole, and agree. */
final class Inspection {
  private final Installation installation;
  private final Archive archive;
  private final List<String> originals = new ArrayList<>();
  private final List<String> index = new ArrayList<>();

  private Inspection(Installation installation) throws ConfigException {
    this.installation = installation;
    this.archive = installation.archive();
  }

  /** Looks at everything, bit by bit. */
  static Inspection of(Installation installation) throws ConfigException {
    var inspection = new Inspection(installation);
    for (ArchivedDocument document : inspection.archive.documents()) {
      original(document, inspection.archive, inspection.originals);
    }
    inspection.index(inspection.archive, inspection.index);
    return inspection;
  }

  Archive archive() {
    return archive;
  }

  /** What is wrong with the originals, which nothing can be made anew of; a sentence each. */
  List<String> originals() {
    return originals;
  }

  /** What is wrong with the index, which can be made anew; a sentence each. */
  List<String> index() {
    return index;
  }

  private static void original(ArchivedDocument document, Archive archive, List<String> faults) {
    ArchivedDocument.Indexed indexed = document.indexed();
    if (indexed == null) {
      return;
    }
    byte[] bytes = archive.original(indexed.hash()).orElse(null);
    if (bytes == null) {
      faults.add(document.name().value() + ": its original is gone");
    } else if (!ContentHash.of(bytes).equals(indexed.hash())) {
      faults.add(document.name().value() + ": its original is damaged");
    }
  }

  private void index(Archive archive, List<String> faults) throws ConfigException {
    List<String> damage = installation.damage();
    faults.addAll(damage);
    if (!damage.isEmpty()) {
      return;
    }
    if (installation.isBehind(archive)) {
      faults.add("the index is behind the list of documents, because a process ended in between");
    }
    try (BriefSearcher searcher = installation.reading()) {
      Health health = searcher.health(AccessLabel.INTERN);
      if (health.briefs() + health.copies() != archive.briefs()) {
        faults.add(
            "the index has %d briefs, the list %d"
                .formatted(health.briefs() + health.copies(), archive.briefs()));
      }
      for (ArchivedDocument document : archive.documents()) {
        lacking(document, searcher, faults);
      }
    } catch (EngineException e) {
      faults.add(e.getMessage());
    }
  }

  private static void lacking(
      ArchivedDocument document, BriefSearcher searcher, List<String> faults) {
    List<BriefId> briefs = document.indexed() == null ? List.of() : document.indexed().briefs();
    for (BriefId id : briefs) {
      if (searcher.brief(id, document.access()).isEmpty()) {
        faults.add("%s: the index lacks %s".formatted(document.name().value(), id.value()));
      }
    }
  }
}
