package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Small documents byte for byte, many in a file, where each of its own would be too many files. A
 * process writes one pack, and only adds to it; what it added lasts after {@link #force}.
 */
final class Packs {
  static final String FOLDER = "packs";

  /** More of them are made one. */
  private static final int MANY = 20;

  /** Larger ones are not copied for that. */
  private static final long LARGE = 64L << 20;

  private final Path folder;

  /** Mostly one place; what is damaged was added once more. */
  private final Map<ContentHash, List<Place>> known = new HashMap<>();

  private final Map<Path, Long> scanned = new HashMap<>();
  private final Path own;
  private @Nullable FileChannel open;

  private record Place(Path pack, PackFile.Entry entry) {}

  Packs(Path folder) {
    this.folder = folder;
    own = folder.resolve(UUID.randomUUID() + ".pack");
  }

  /** The bytes, whole if they are so anywhere; empty where no pack has them. */
  synchronized Optional<byte[]> read(ContentHash hash) throws IOException {
    if (!known.containsKey(hash)) {
      refresh();
    }
    try {
      return best(hash);
    } catch (NoSuchFileException e) {
      // Another process made one pack of several meanwhile.
      refresh();
      return best(hash);
    }
  }

  private Optional<byte[]> best(ContentHash hash) throws IOException {
    List<Place> places = known.getOrDefault(hash, List.of());
    Optional<byte[]> last = Optional.empty();
    for (Place place : places) {
      byte[] bytes = bytes(place);
      last = Optional.of(bytes);
      if (places.size() == 1 || ContentHash.of(bytes).equals(hash)) {
        return last;
      }
    }
    return last;
  }

  private static byte[] bytes(Place place) throws IOException {
    try (FileChannel pack = FileChannel.open(place.pack(), StandardOpenOption.READ)) {
      return PackFile.read(pack, place.entry());
    }
  }

  synchronized void keep(ContentHash hash, byte[] bytes) throws IOException {
    if (read(hash).filter(b -> ContentHash.of(b).equals(hash)).isPresent()) {
      return;
    }
    add(hash, bytes);
  }

  private FileChannel open() throws IOException {
    Durable.makeFolder(folder);
    boolean fresh = !Files.exists(own);
    FileChannel pack = FileChannel.open(own, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    pack.position(pack.size());
    if (fresh) {
      Durable.force(folder);
    }
    return pack;
  }

  /** Makes lasting what was kept so far. */
  synchronized void force() throws IOException {
    FileChannel pack = open;
    open = null;
    if (pack != null) {
      try (pack) {
        pack.force(true);
      }
    }
  }

  /** Drops what nothing needs, and gathers what lies scattered. */
  synchronized void retain(Set<ContentHash> needed) throws IOException {
    refresh();
    Map<Path, List<ContentHash>> live = new HashMap<>();
    scanned.keySet().forEach(pack -> live.put(pack, new ArrayList<>()));
    known.forEach((hash, places) -> {
      if (needed.contains(hash)) {
        places.forEach(
            place -> live.computeIfAbsent(place.pack(), none -> new ArrayList<>()).add(hash));
      }
    });
    boolean many = live.size() > MANY;
    for (Map.Entry<Path, List<ContentHash>> pack : live.entrySet()) {
      if (isWasteful(pack.getKey(), pack.getValue(), many)) {
        drop(pack.getKey(), pack.getValue());
      }
    }
  }

  private boolean isWasteful(Path pack, List<ContentHash> live, boolean many) {
    long size = scanned.getOrDefault(pack, 0L);
    long used = live.stream().mapToLong(hash -> length(hash, pack)).sum();
    return used < size / 2 || (many && size < LARGE && !pack.equals(own));
  }

  private long length(ContentHash hash, Path pack) {
    return known.getOrDefault(hash, List.of()).stream()
        .filter(place -> place.pack().equals(pack))
        .mapToLong(place -> place.entry().length())
        .sum();
  }

  /** What is still needed of a pack is written into another one before it goes. */
  private void drop(Path pack, List<ContentHash> live) throws IOException {
    if (pack.equals(own) && !live.isEmpty()) {
      return; // the next process will
    }
    for (ContentHash hash : live) {
      Optional<byte[]> bytes = read(hash);
      known.remove(hash);
      if (bytes.isPresent()) {
        add(hash, bytes.get());
      }
    }
    force();
    Files.deleteIfExists(pack);
    scanned.remove(pack);
    forget(place -> place.pack().equals(pack));
  }

  private void add(ContentHash hash, byte[] bytes) throws IOException {
    FileChannel pack = open == null ? open() : open;
    open = pack;
    learn(hash, new Place(own, PackFile.append(pack, hash, bytes)));
    scanned.put(own, pack.size());
  }

  private void learn(ContentHash hash, Place place) {
    known.computeIfAbsent(hash, none -> new ArrayList<>(1)).add(place);
  }

  private void forget(Predicate<Place> gone) {
    known.values().forEach(places -> places.removeIf(gone));
    known.values().removeIf(List::isEmpty);
  }

  /** Learns what other processes added or dropped. */
  private void refresh() throws IOException {
    List<Path> packs = packs();
    // Going through all that is known takes long when it is done for each new document.
    if (scanned.keySet().retainAll(packs)) {
      forget(place -> !scanned.containsKey(place.pack()));
    }
    for (Path pack : packs) {
      long from = scanned.getOrDefault(pack, 0L);
      if (Files.size(pack) > from) {
        try (FileChannel channel = FileChannel.open(pack, StandardOpenOption.READ)) {
          long end =
              PackFile.scan(channel, from, (hash, entry) -> learn(hash, new Place(pack, entry)));
          scanned.put(pack, end);
        }
      }
    }
  }

  private List<Path> packs() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
