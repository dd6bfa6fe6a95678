package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.Health;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dmm check}: whether index, list and originals are whole and agree. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check the index, bit by bit, the list of documents and the originals, and that they agree.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final Installation installation = new Installation();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws ConfigException {
    Archive archive = installation.archive();
    List<String> faults = new ArrayList<>();
    for (ArchivedDocument document : archive.documents()) {
      original(document, archive, faults);
    }
    boolean originals = faults.isEmpty();
    index(archive, faults);
    PrintWriter out = Terminal.out(spec);
    out.printf("checked %d documents, %d briefs%n", archive.documents().size(), archive.briefs());
    faults.forEach(fault -> out.println("  " + fault));
    out.println(faults.isEmpty() ? "no faults" : faults.size() + " faults");
    out.flush();
    if (!faults.isEmpty()) {
      throw new NothingDone(
          originals
              ? "the originals are whole: make the index anew with «dmm rebuild»"
              : "offer the damaged documents again, or restore a backup; then «dmm rebuild»");
    }
    return ExitCode.DONE;
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
    if (installation.isBehind()) {
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
