package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.dmmsearch.archive.Journal.Batch;
import nl.dmmsearch.archive.Journal.Change;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** The documents as a journal tells of them, and what was noted since. For use by one thread. */
final class DocumentList {
  static final String FILE = "documents.journal";

  /** So many changes more than documents may stand in the journal before it is written anew. */
  private static final int SLACK = 1_000;

  private final Path file;
  private final Journal journal;
  private final Map<SourceName, ArchivedDocument> documents = new TreeMap<>();
  private final Map<SourceName, Long> changedIn = new HashMap<>();
  private final Set<SourceName> noted = new TreeSet<>();
  private List<Obstacle> obstacles = List.of();
  private boolean obstaclesNoted;
  private String id = "";
  private long number;
  private long whole;
  private long lines;
  private long length;

  /** Where the journal ended before the last line that was added from here; -1 where none was. */
  private long before = -1;

  private @Nullable Version loaded;

  /** Tells a file from what stood in its place or was shorter before. */
  private record Version(@Nullable Object key, long size, long modified) {}

  DocumentList(Path folder) {
    file = folder.resolve(FILE);
    journal = new Journal(file);
  }

  List<ArchivedDocument> all() {
    return List.copyOf(documents.values());
  }

  Optional<ArchivedDocument> find(SourceName name) {
    return Optional.ofNullable(documents.get(name));
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  void put(ArchivedDocument document) {
    if (!document.equals(documents.put(document.name(), document))) {
      noted.add(document.name());
    }
  }

  void remove(SourceName name) {
    if (documents.remove(name) != null) {
      noted.add(name);
    }
  }

  void replaceObstacles(List<Obstacle> now) {
    obstaclesNoted |= !obstacles.equals(now);
    obstacles = List.copyOf(now);
  }

  void undo() {
    noted.clear();
    obstaclesNoted = false;
    loaded = null;
    refresh();
  }

  void takeBack() {
    try {
      if (before >= 0) {
        journal.cut(before);
      }
    } catch (IOException e) {
      throw Archive.failed("shorten", file, e);
    }
    before = -1;
    undo();
  }

  String mark() {
    return number == 0 ? "" : id + "/" + number;
  }

  Optional<Set<SourceName>> changedSince(String mark) {
    if (mark.equals(mark()) && !isFormer()) {
      return Optional.of(Set.of());
    }
    int slash = mark.indexOf('/');
    if (slash < 0 || !mark.substring(0, slash).equals(id)) {
      return Optional.empty();
    }
    long since = Long.parseLong(mark.substring(slash + 1));
    if (since < whole || since > number) {
      return Optional.empty();
    }
    Set<SourceName> changed = new HashSet<>();
    changedIn.forEach((name, in) -> {
      if (in > since) {
        changed.add(name);
      }
    });
    return Optional.of(changed);
  }

  void save() {
    if (noted.isEmpty() && !obstaclesNoted && !isFormer()) {
      return;
    }
    Set<SourceName> names = isFormer() ? new TreeSet<>(documents.keySet()) : noted;
    List<Change> changes = names.stream().map(n -> new Change(n, documents.get(n))).toList();
    String name = id.isEmpty() ? UUID.randomUUID().toString() : id;
    boolean first = number == 0;
    var batch =
        new Batch(name, number + 1, first, changes, first || obstaclesNoted ? obstacles : null);
    try {
      long start = length;
      length = journal.append(batch, start);
      before = start;
      loaded = version();
    } catch (IOException e) {
      throw Archive.failed("write", file, e);
    }
    tell(batch);
    noted.clear();
    obstaclesNoted = false;
  }

  /** Whether it was read from the file of an earlier version, and is in no journal yet. */
  private boolean isFormer() {
    return number == 0 && !documents.isEmpty();
  }

  /** Writes the journal anew where most of what it says is of the past. */
  void shorten() {
    try {
      Files.deleteIfExists(file.resolveSibling(FormerList.FILE));
    } catch (IOException e) {
      throw Archive.failed("remove the former list beside", file, e);
    }
    if (number == 0 || lines <= 2L * documents.size() + SLACK) {
      return;
    }
    List<Change> changes = new ArrayList<>();
    documents.forEach((name, document) -> changes.add(new Change(name, document)));
    var batch = new Batch(id, number, true, changes, obstacles);
    try {
      length = journal.replace(batch);
      before = -1;
      loaded = version();
    } catch (IOException e) {
      throw Archive.failed("write", file, e);
    }
    tell(batch);
  }

  /** Reads again what another process saved, unless this one has news of its own. */
  void refresh() {
    try {
      Version now = version();
      if (!noted.isEmpty() || obstaclesNoted || now.equals(loaded)) {
        return;
      }
      Journal.Content content = journal.read();
      forget();
      content.batches().forEach(this::tell);
      length = content.length();
      if (number == 0) {
        FormerList.read(file.resolveSibling(FormerList.FILE)).ifPresent(this::take);
      }
      loaded = now;
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot read %s (put back a copy, or move the index folder away and index again): %s"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private void take(FormerList former) {
    former.documents().forEach(document -> documents.put(document.name(), document));
    obstacles = former.obstacles();
  }

  private Version version() throws IOException {
    if (!Files.exists(file)) {
      return new Version(null, 0, 0);
    }
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Version(
        attributes.fileKey(), attributes.size(), attributes.lastModifiedTime().toMillis());
  }

  private void tell(Batch batch) {
    if (batch.whole()) {
      forget();
      whole = batch.number();
    }
    id = batch.journal();
    number = batch.number();
    lines += batch.changes().size();
    for (Change change : batch.changes()) {
      changedIn.put(change.name(), number);
      if (change.now() == null) {
        documents.remove(change.name());
      } else {
        documents.put(change.name(), change.now());
      }
    }
    obstacles = batch.obstacles() == null ? obstacles : List.copyOf(batch.obstacles());
  }

  private void forget() {
    documents.clear();
    changedIn.clear();
    obstacles = List.of();
    id = "";
    number = 0;
    whole = 0;
    lines = 0;
  }
}
