package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.SourceName;

/**
 * Every document that was offered, with its outcome and its bytes. One process writes, with the
 * {@link WriterLock}; others see what it saved when they next ask. Safe for use by several threads.
 */
public final class Archive {
  private final Path folder;
  private final DocumentList documents;
  private final Originals originals;

  private Archive(Path folder) {
    this.folder = folder;
    documents = new DocumentList(folder);
    originals = new Originals(folder.resolve(Originals.FOLDER));
  }

  /**
   * The archive in {@code folder}; empty where there is none yet.
   *
   * @throws ArchiveException if what lies there cannot be read
   */
  public static Archive in(Path folder) {
    var archive = at(folder);
    archive.documents.refresh();
    return archive;
  }

  /** The same, read when it is first asked: what cannot be read is told then. */
  public static Archive at(Path folder) {
    return new Archive(folder);
  }

  /** Every document, by name. */
  public synchronized List<ArchivedDocument> documents() {
    documents.refresh();
    return documents.all();
  }

  /** The document with this name, if it was ever offered. */
  public synchronized Optional<ArchivedDocument> document(SourceName name) {
    documents.refresh();
    return documents.find(name);
  }

  /** What lay where documents lie and is none, as of the last run over its origin. */
  public synchronized List<Obstacle> obstacles() {
    documents.refresh();
    return documents.obstacles();
  }

  /** The bytes of a version, as they came. */
  public Optional<byte[]> original(ContentHash hash) {
    return originals.read(hash);
  }

  /**
   * The cards of the briefs, as they were last saved; whoever changes them saves them.
   *
   * @param mark of the state of the index that they must be of; none are there of another one
   */
  public CardIndex cards(String mark) {
    return CardIndex.in(folder, mark);
  }

  /** How many briefs the documents that can be found hold together. */
  public long briefs() {
    return documents().stream()
        .flatMap(document -> Stream.ofNullable(document.indexed()))
        .mapToLong(indexed -> indexed.briefs().size())
        .sum();
  }

  /** When a document was last indexed. */
  public Optional<Instant> lastIndexed() {
    return documents().stream()
        .flatMap(document -> Stream.ofNullable(document.indexed()))
        .map(ArchivedDocument.Indexed::at)
        .max(Comparator.naturalOrder());
  }

  /** Keeps the bytes of a version; lasting once this returns. */
  public void keep(ContentHash hash, byte[] bytes) {
    originals.keep(hash, bytes);
  }

  /**
   * Keeps the bytes of a version among those of others, for documents that are small and many;
   * lasting after {@link #save}.
   */
  public void pack(ContentHash hash, byte[] bytes) {
    originals.pack(hash, bytes);
  }

  /** Notes the outcome of a document, in place of an earlier one; lasting after {@link #save}. */
  public synchronized void put(ArchivedDocument document) {
    documents.put(document);
  }

  /** Forgets a document; lasting after {@link #save}. */
  public synchronized void remove(SourceName name) {
    documents.remove(name);
  }

  /** Notes the obstacles, in place of all earlier ones; lasting after {@link #save}. */
  public synchronized void replaceObstacles(List<Obstacle> now) {
    documents.replaceObstacles(now);
  }

  /** Forgets what was noted and not saved. */
  public synchronized void undo() {
    documents.undo();
  }

  /**
   * Makes everything noted so far lasting, in one step.
   *
   * @throws ArchiveException if it cannot be written
   */
  public synchronized void save() {
    originals.force();
    documents.save();
  }

  /**
   * Forgets what this archive last saved, where that did not come into the index, and all that was
   * noted since. It takes no room.
   *
   * @throws ArchiveException if it cannot be written
   */
  public synchronized void takeBack() {
    documents.takeBack();
  }

  /** A mark of the state that was last saved; empty before the first one. */
  public synchronized String mark() {
    documents.refresh();
    return documents.mark();
  }

  /**
   * The documents of which something was saved after a state, also those that were forgotten; empty
   * where that cannot be told, because the mark is not of this archive.
   */
  public synchronized Optional<Set<SourceName>> changedSince(String mark) {
    documents.refresh();
    return documents.changedSince(mark);
  }

  /**
   * Drops what nothing needs any more, once the index has what was saved.
   *
   * @throws ArchiveException if it cannot be written
   */
  public synchronized void tidy() {
    documents.shorten();
    originals.retain(
        documents.all().stream().flatMap(Archive::versions).collect(Collectors.toSet()));
  }

  static Stream<ContentHash> versions(ArchivedDocument document) {
    List<ContentHash> needed = new ArrayList<>();
    if (document.indexed() != null) {
      needed.add(document.indexed().hash());
    }
    // What could not be read again is kept for a version of this software that can.
    if (document.rejected() != null && document.rejected().hash() != null) {
      needed.add(document.rejected().hash());
    }
    return needed.stream();
  }

  static ArchiveException failed(String what, Path file, IOException e) {
    return new ArchiveException(
        "cannot %s %s: %s".formatted(what, file, String.valueOf(e.getMessage())), e);
  }
}
