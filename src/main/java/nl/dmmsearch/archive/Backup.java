package nl.dmmsearch.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies an index folder as it is at one moment, while others read and write it: a commit of the
 * index, the list of documents, the originals that it names, and the keys.
 */
public final class Backup {
  /** What lies beside the list of documents and is replaced as a whole whenever it changes. */
  private static final List<String> BESIDE =
      List.of(FormerList.FILE, CardIndex.FILE, "corrections.json", "keys.json");

  /** A commit follows its line in the journal within seconds, unless a process ended in between. */
  private static final int LOOKS = 100;

  private static final int PAUSE_MILLIS = 50;

  /** How often documents may be replaced between the list and the copy of their originals. */
  private static final int PASSES = 10;

  private final Path index;
  private final Path target;
  private final EngineFiles engine;

  private Backup(Path index, Path target, EngineFiles engine) {
    this.index = index;
    this.target = target;
    this.engine = engine;
  }

  /**
   * What was copied.
   *
   * @param documents in the list
   * @param bytes of all files
   * @param whole whether the index has all that the list says; what it lacks is read again from
   *     originals by whoever next writes
   */
  public record Made(int documents, long bytes, boolean whole) {}

  /**
   * Copies the index folder into {@code target}, which must not be there or be empty. Where this
   * fails nothing is left there.
   *
   * @throws ArchiveException if it cannot be done, or what is to be copied is damaged
   */
  public static Made make(Path index, Path target, EngineFiles engine) {
    Path folder = target.toAbsolutePath().normalize();
    var backup = new Backup(index.toAbsolutePath().normalize(), folder, engine);
    try {
      return backup.make();
    } catch (IOException e) {
      throw Archive.failed("make a backup in", target, e);
    }
  }

  private Made make() throws IOException {
    if (target.startsWith(index)) {
      throw new IOException("it lies in the index folder itself");
    }
    if (Files.exists(target) && !isEmpty(target)) {
      throw new IOException("it is not empty; name another folder");
    }
    boolean fresh = !Files.exists(target);
    try {
      makeFolder();
      boolean whole = copy();
      checkIndex();
      Checksums sums = Checksums.of(target);
      Durable.forceAll(target);
      sums.write(target);
      return new Made(Archive.in(target).documents().size(), size(sums), whole);
    } catch (IOException | RuntimeException e) {
      clear(target, fresh);
      throw e;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** What is intern lies in it, so that nobody else may look. */
  private void makeFolder() throws IOException {
    if (!Files.exists(target)) {
      Files.createDirectories(target);
      if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private boolean copy() throws IOException {
    var originals = new OriginalsCopy(index, target);
    for (int pass = 1; ; pass++) {
      boolean whole = copyState();
      String missing = originals.copy(Archive.in(target).documents());
      if (missing == null) {
        return whole;
      }
      boolean changed = !Archive.in(index).mark().equals(Archive.in(target).mark());
      if (pass == PASSES || !changed) {
        throw new IOException(missing);
      }
      clear(target.resolve(engine.folder()), false);
    }
  }

  /** Everything but the originals, as of one moment. */
  private boolean copyState() throws IOException {
    for (int look = 1; ; look++) {
      String mark = engine.mark(index.resolve(engine.folder()));
      try (HeldFiles held = hold()) {
        byte[] journal = journal();
        Files.deleteIfExists(target.resolve(DocumentList.FILE));
        Durable.copy(new ByteArrayInputStream(journal), target.resolve(DocumentList.FILE));
        boolean whole =
            mark.equals(Archive.in(target).mark())
                && mark.equals(engine.mark(index.resolve(engine.folder())));
        if (whole || look == LOOKS) {
          copyBeside();
          held.copyTo(target.resolve(engine.folder()));
          return whole && !held.isEmpty();
        }
      }
      pause();
    }
  }

  private HeldFiles hold() throws IOException {
    Path folder = index.resolve(engine.folder());
    for (int look = 1; ; look++) {
      try {
        return HeldFiles.of(folder, engine.committed(folder));
      } catch (NoSuchFileException e) {
        // The next commit took its place between the two.
        if (look == LOOKS) {
          throw e;
        }
      }
    }
  }

  /** The lines that were finished. */
  private byte[] journal() throws IOException {
    Path file = index.resolve(DocumentList.FILE);
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private void copyBeside() throws IOException {
    for (String name : BESIDE) {
      Files.deleteIfExists(target.resolve(name));
      if (Files.exists(index.resolve(name))) {
        try (InputStream in = Files.newInputStream(index.resolve(name))) {
          Durable.copy(in, target.resolve(name));
        }
      }
    }
  }

  private void checkIndex() throws IOException {
    Path folder = target.resolve(engine.folder());
    List<String> damage = Files.exists(folder) ? engine.damage(folder) : List.of();
    if (!damage.isEmpty()) {
      throw new IOException(
          "the index is damaged, make it anew with «dmm rebuild» first: " + damage.getFirst());
    }
  }

  private long size(Checksums sums) throws IOException {
    long size = 0;
    for (String file : sums.files().keySet()) {
      size += Files.size(target.resolve(file));
    }
    return size;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void clear(Path folder, boolean itself) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (itself || !path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }
}
