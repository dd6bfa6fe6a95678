package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts a backup back. What is left by one that was cut off is no index yet, and is completed by the
 * next one.
 */
public final class Restore {
  /** Before the name, not behind it, for the engine knows its files by how they begin. */
  private static final String UNFINISHED = "restoring.";

  private static final int TOLD = 10;

  private final Path backup;
  private final Path index;
  private final EngineFiles engine;

  private Restore(Path backup, Path index, EngineFiles engine) {
    this.backup = backup;
    this.index = index;
    this.engine = engine;
  }

  /**
   * Copies a backup into an index folder, which must not be there, or hold nothing else than some
   * files of just this backup. Nothing is copied of a backup that is damaged.
   *
   * @throws ArchiveException that names the files that are damaged, or in the way
   */
  public static void from(Path backup, Path index, EngineFiles engine) {
    try {
      new Restore(backup.toAbsolutePath().normalize(), index.toAbsolutePath().normalize(), engine)
          .run();
    } catch (IOException e) {
      throw Archive.failed("restore", backup, e);
    }
  }

  private void run() throws IOException {
    if (!Files.isDirectory(backup)) {
      throw new IOException("it is no folder");
    }
    Checksums sums = Checksums.in(backup);
    List<String> faults = sums.faults(backup);
    if (!faults.isEmpty()) {
      throw new IOException("the backup is damaged, nothing was restored: " + told(faults));
    }
    List<String> inTheWay = inTheWay(sums);
    if (!inTheWay.isEmpty()) {
      throw new IOException(
          "%s is not empty, nothing was restored; move away what is there, or name another folder"
                  .formatted(index)
              + " with --index: "
              + told(inTheWay));
    }
    for (Map.Entry<String, ContentHash> each : inOrder(sums)) {
      copy(each.getKey(), each.getValue());
    }
    Durable.forceAll(index);
  }

  private static String told(List<String> files) {
    String first = String.join(", ", files.stream().limit(TOLD).toList());
    return files.size() > TOLD ? first + " and %d more".formatted(files.size() - TOLD) : first;
  }

  private List<String> inTheWay(Checksums sums) throws IOException {
    var inTheWay = new ArrayList<String>();
    if (Files.isDirectory(index)) {
      for (String file : Checksums.list(index)) {
        boolean ours =
            file.equals(WriterLock.FILE)
                || file.substring(file.lastIndexOf('/') + 1).startsWith(UNFINISHED);
        if (!ours && !Checksums.hash(index.resolve(file)).equals(sums.files().get(file))) {
          inTheWay.add(file);
        }
      }
    }
    return inTheWay;
  }

  /** The list of documents behind its originals, and behind all else what opens the index. */
  private List<Map.Entry<String, ContentHash>> inOrder(Checksums sums) {
    List<String> committed = engine.committed(backup.resolve(engine.folder()));
    String opens = committed.isEmpty() ? "" : engine.folder() + "/" + committed.getLast();
    return sums.files().entrySet().stream()
        .sorted(Comparator.comparingInt(each -> rank(each.getKey(), opens)))
        .toList();
  }

  private static int rank(String file, String opens) {
    if (file.equals(opens)) {
      return 2;
    }
    return file.equals(DocumentList.FILE) ? 1 : 0;
  }

  private void copy(String file, ContentHash hash) throws IOException {
    Path there = index.resolve(file);
    if (Files.exists(there)) {
      return;
    }
    Path unfinished = there.resolveSibling(UNFINISHED + there.getFileName());
    Files.deleteIfExists(unfinished);
    try (InputStream in = Files.newInputStream(backup.resolve(file))) {
      if (!Durable.copy(in, unfinished).equals(hash)) {
        throw new IOException(file + " changed while it was read");
      }
    }
    Files.move(unfinished, there, StandardCopyOption.ATOMIC_MOVE);
  }
}
