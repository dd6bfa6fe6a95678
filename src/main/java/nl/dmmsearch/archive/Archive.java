package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Every document that was offered, with its outcome and its bytes. One process writes; others see
 * what it saved when they next ask. Safe for use by several threads.
 */
public final class Archive {
  private static final String MANIFEST = "documents.json";

  private final Path folder;
  private final Path manifest;
  private final Originals originals;
  private final Map<SourceName, ArchivedDocument> documents = new TreeMap<>();
  private List<Obstacle> obstacles = List.of();
  private @Nullable FileTime loaded;
  private boolean changed;

  private Archive(Path folder) {
    this.folder = folder;
    manifest = folder.resolve(MANIFEST);
    originals = new Originals(folder.resolve("originals"));
  }

  /**
   * The archive in {@code folder}; empty where there is none yet.
   *
   * @throws ArchiveException if what lies there cannot be read
   */
  public static Archive in(Path folder) {
    var archive = new Archive(folder);
    archive.refresh();
    return archive;
  }

  /** Every document, by name. */
  public synchronized List<ArchivedDocument> documents() {
    refresh();
    return List.copyOf(documents.values());
  }

  /** The document with this name, if it was ever offered. */
  public synchronized Optional<ArchivedDocument> document(SourceName name) {
    refresh();
    return Optional.ofNullable(documents.get(name));
  }

  /** What lay where documents lie and is none, as of the last run over its origin. */
  public synchronized List<Obstacle> obstacles() {
    refresh();
    return obstacles;
  }

  /** The bytes of a version, as they came. */
  public Optional<byte[]> original(ContentHash hash) {
    return originals.read(hash);
  }

  /** The cards of the briefs, as they were last saved; whoever changes them saves them. */
  public CardIndex cards() {
    return CardIndex.in(folder);
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

  /** Notes the outcome of a document, in place of an earlier one; lasting after {@link #save}. */
  public synchronized void put(ArchivedDocument document) {
    changed |= !document.equals(documents.put(document.name(), document));
  }

  /** Forgets a document; lasting after {@link #save}. */
  public synchronized void remove(SourceName name) {
    changed |= documents.remove(name) != null;
  }

  /** Notes the obstacles, in place of all earlier ones; lasting after {@link #save}. */
  public synchronized void replaceObstacles(List<Obstacle> now) {
    changed |= !obstacles.equals(now);
    obstacles = List.copyOf(now);
  }

  /**
   * Makes everything noted so far lasting, in one step, and drops originals that nothing needs.
   *
   * @throws ArchiveException if it cannot be written
   */
  public synchronized void save() {
    if (!changed) {
      return;
    }
    try {
      Files.createDirectories(manifest.getParent());
      Path fresh = manifest.resolveSibling(MANIFEST + ".tmp");
      Files.write(fresh, Json.write(new Manifest(List.copyOf(documents.values()), obstacles)));
      Files.move(
          fresh, manifest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      loaded = Files.getLastModifiedTime(manifest);
      changed = false;
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + manifest + ": " + e.getMessage(), e);
    }
    originals.retain(
        documents.values().stream()
            .flatMap(document -> Stream.ofNullable(document.indexed()))
            .map(ArchivedDocument.Indexed::hash)
            .collect(Collectors.toSet()));
  }

  /**
   * Reads the manifest again where another process saved it, unless this one has news of its own.
   */
  private synchronized void refresh() {
    try {
      FileTime written = Files.getLastModifiedTime(manifest);
      if (changed || written.equals(loaded)) {
        return;
      }
      Manifest read = Json.read(Files.readAllBytes(manifest), Manifest.class);
      documents.clear();
      read.documents().forEach(document -> documents.put(document.name(), document));
      obstacles = read.obstacles();
      loaded = written;
    } catch (NoSuchFileException e) {
      loaded = null;
    } catch (IOException | RuntimeException e) {
      throw new ArchiveException(
          "cannot read "
              + manifest
              + " (remove the index folder and index again): "
              + e.getMessage(),
          e);
    }
  }

  /** The form of the file. */
  record Manifest(List<ArchivedDocument> documents, List<Obstacle> obstacles) {
    /** Takes a file of before there were obstacles, too. */
    Manifest(List<ArchivedDocument> documents, @Nullable List<Obstacle> obstacles) {
      this.documents = List.copyOf(documents);
      this.obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
    }
  }
}
