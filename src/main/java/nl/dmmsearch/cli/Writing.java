package nl.dmmsearch.cli;

import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.lines.LineFiles;
import nl.dmmsearch.pipeline.Accepted;
import nl.dmmsearch.pipeline.IndexingPipeline;
import nl.dmmsearch.source.UploadedFile;
import nl.dmmsearch.unpack.UnpackLimits;
import nl.dmmsearch.unpack.Unpacking;

/**
 * A stretch of time in which this process is the one that writes.
 *
 * @param lock that says so
 * @param engine to write to
 * @param archive to write down in what was sent
 * @param pipeline into both
 * @param limits of what is taken apart
 */
record Writing(
    WriterLock lock,
    SearchEngine engine,
    Archive archive,
    IndexingPipeline pipeline,
    UnpackLimits limits)
    implements AutoCloseable {
  /** Begins to write. */
  @FunctionalInterface
  interface Opener {
    /**
     * Begins to write.
     *
     * @param purpose for whoever is refused meanwhile
     * @throws nl.dmmsearch.archive.LockedException if another process writes
     * @throws ConfigException if a file says how documents are read, and is wrong
     */
    Writing open(String purpose) throws ConfigException;
  }

  /** The documents of this name and those that lie in it, from wherever they are. */
  Stream<ArchivedDocument> sent(SourceName name) {
    return archive.documents().stream().filter(document -> document.name().isOrLiesIn(name));
  }

  /**
   * Brings the index to what the archive says.
   *
   * @return how many documents were read for that
   */
  int catchUp() {
    return pipeline.catchUp();
  }

  Accepted accept(UploadedFile file) {
    return pipeline.accept(new LineFiles(new Unpacking(file, limits), limits.documentBytes()));
  }

  boolean forget(SourceName name) {
    return pipeline.forget(name);
  }

  /** Forgets what was noted and did not come into the index, with the originals kept for it. */
  void takeBack() {
    if (engine.mark().equals(archive.mark())) {
      archive.undo();
    } else {
      archive.takeBack();
    }
    archive.tidy();
  }

  void rest() {
    pipeline.rest();
  }

  @Override
  public void close() {
    try (lock) {
      engine.close();
    }
  }
}
