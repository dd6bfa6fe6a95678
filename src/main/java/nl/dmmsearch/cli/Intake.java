package nl.dmmsearch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.LockedException;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.http.DocumentIntake;
import nl.dmmsearch.pipeline.Accepted;
import nl.dmmsearch.source.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes documents that are sent to the service, one after the other. It keeps others from writing
 * while there is something to do and for a few seconds after.
 */
final class Intake implements DocumentIntake, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final long QUIET_SECONDS = 3;

  private final Writing.Opener opener;
  private final Preparation preparation;
  private final Path index;
  private final Archive archive;
  private final BriefSearcher searcher;
  private final long largest;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("intake").factory());
  private @Nullable Writing writing;
  private long lastUsed;

  /** What is to be done before the first document comes, so that it need not wait for it. */
  interface Preparation {
    void run() throws ConfigException;
  }

  /**
   * @param index folder of it all
   * @param searcher that is to find what was taken
   */
  Intake(
      Writing.Opener opener,
      Preparation preparation,
      Path index,
      BriefSearcher searcher,
      long largest) {
    this.opener = opener;
    this.preparation = preparation;
    this.index = index;
    this.archive = Archive.at(index);
    IncomingFile.tidy(index);
    this.searcher = searcher;
    this.largest = largest;
  }

  /** What it looks things up in: to read the list of documents takes time, so it is read once. */
  Archive archive() {
    return archive;
  }

  /**
   * Finds out how documents are read.
   *
   * @throws ConfigException if a file that says so is wrong, which would be met by whoever sends
   *     the first document
   */
  void prepare() throws ConfigException {
    preparation.run();
  }

  @Override
  public long largest() {
    return largest;
  }

  @Override
  public Incoming incoming() throws IOException {
    return IncomingFile.in(index);
  }

  /** Brings the index to what the archive says, unless another process is at it. */
  synchronized void catchUp() {
    try {
      write(open -> open.catchUp());
    } catch (LockedException e) {
      LOG.info("the index is behind, and {}", e.getMessage());
    }
  }

  @Override
  public List<Listed> documents(AccessLabel clearance) {
    return archive.documents().stream()
        .filter(document -> clearance.allows(document.access()))
        .map(Intake::listed)
        .toList();
  }

  private static Listed listed(ArchivedDocument document) {
    ArchivedDocument.Indexed indexed = document.indexed();
    ArchivedDocument.Rejected rejected = document.rejected();
    return new Listed(
        document.name(),
        document.access(),
        indexed == null ? null : indexed.mediaType(),
        indexed == null ? List.of() : indexed.briefs(),
        indexed == null ? null : indexed.at(),
        rejected == null ? null : rejected.why());
  }

  @Override
  public synchronized Taken take(
      SourceName name, @Nullable AccessLabel access, Path file, AccessLabel clearance) {
    try {
      return write(open -> take(open, name, access, file, clearance));
    } catch (LockedException e) {
      LOG.info("{} was not taken: {}", name.value(), e.getMessage());
      return new Taken.Busy();
    }
  }

  private static Taken take(
      Writing open,
      SourceName name,
      @Nullable AccessLabel access,
      Path file,
      AccessLabel clearance) {
    List<ArchivedDocument> earlier = open.sent(name).toList();
    if (earlier.stream().anyMatch(document -> !clearance.allows(document.access()))) {
      return new Taken.Conflict();
    }
    AccessLabel label = access == null ? label(earlier) : access;
    return switch (open.accept(new UploadedFile(name, label, file))) {
      case Accepted.Stored(var briefs, var warnings) ->
          new Taken.Stored(earlier.isEmpty(), briefs, warnings);
      case Accepted.Unreadable(List<String> why) -> new Taken.Unreadable(why);
      case Accepted.Taken() -> new Taken.Conflict();
    };
  }

  /** Whoever replaces a document without a word on access does not mean to publish it. */
  private static AccessLabel label(List<ArchivedDocument> earlier) {
    boolean intern = earlier.stream().anyMatch(d -> d.access() == AccessLabel.INTERN);
    return intern ? AccessLabel.INTERN : AccessLabel.OPENBAAR;
  }

  @Override
  public synchronized Removed remove(SourceName name, AccessLabel clearance) {
    try {
      return write(open -> {
        List<ArchivedDocument> there = open.sent(name).toList();
        if (there.isEmpty()
            || there.stream().anyMatch(document -> !clearance.allows(document.access()))) {
          return Removed.UNKNOWN;
        }
        return open.forget(name) ? Removed.DONE : Removed.CONFLICT;
      });
    } catch (LockedException e) {
      LOG.info("{} was not removed: {}", name.value(), e.getMessage());
      return Removed.BUSY;
    }
  }

  /** What fails leaves nothing half done: what was not saved yet is forgotten. */
  private <T> T write(Function<Writing, T> work) {
    Writing open = writing == null ? open() : writing;
    writing = open;
    try {
      T result = work.apply(open);
      searcher.refresh();
      lastUsed = System.nanoTime();
      var _ = clock.schedule(this::closeWhenQuiet, QUIET_SECONDS, TimeUnit.SECONDS);
      return result;
    } catch (RuntimeException | Error e) {
      writing = null;
      try (open) {
        open.takeBack();
      } catch (RuntimeException other) {
        e.addSuppressed(other);
      }
      throw e;
    }
  }

  private Writing open() {
    try {
      return opener.open("dmm serve");
    } catch (ConfigException e) {
      throw new IllegalStateException("the service is about to end: " + e.getMessage(), e);
    }
  }

  private synchronized void closeWhenQuiet() {
    if (System.nanoTime() - lastUsed >= TimeUnit.SECONDS.toNanos(QUIET_SECONDS)) {
      rest();
    }
  }

  private void rest() {
    Writing open = writing;
    writing = null;
    if (open != null) {
      try (open) {
        open.rest();
      } catch (RuntimeException e) {
        LOG.error("tidying up after documents were taken failed", e);
      }
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    rest();
  }
}
