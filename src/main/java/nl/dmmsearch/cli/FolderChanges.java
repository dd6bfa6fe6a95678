package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until something changes in folders. Not every file system tells of changes, and none
 * promises to tell of all, so a wait ends at some time in any case: when to look is all that is
 * decided here, what has changed is told by the contents.
 */
final class FolderChanges implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderChanges.class);
  private static final Duration QUIET = Duration.ofMillis(500);

  /** Where documents keep coming, they are not waited for any longer. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final List<Path> paths;
  private final Path without;
  private final WatchService watch;

  /**
   * @param without a folder of which nothing is told, nor of what lies below it
   */
  FolderChanges(List<Path> paths, Path without) throws IOException {
    this.without = without.toAbsolutePath().normalize();
    this.paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    this.watch = this.paths.getFirst().getFileSystem().newWatchService();
    follow();
  }

  /** Follows every folder that is there; those that are followed already stay so. */
  void follow() {
    for (Path path : paths) {
      follow(Files.isDirectory(path) ? path : path.resolveSibling(""));
    }
  }

  private void follow(Path folder) {
    try {
      Files.walkFileTree(folder, new Follower());
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("changes in {} are seen at the next regular look only: {}", folder, e.toString());
    }
  }

  private final class Follower extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(without)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folder.register(
          watch,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // the run says what is wrong with it
    }
  }

  /** Waits for a change, and until it has been quiet for a moment after; or for {@code longest}. */
  void await(Duration longest) throws InterruptedException {
    if (!isTold(longest)) {
      return;
    }
    long began = System.nanoTime();
    while (isTold(QUIET) && System.nanoTime() - began < LONGEST.toNanos()) {
      follow(); // a folder that was made or moved here may hold others
    }
    follow();
  }

  /** Whether a name that is no hidden one changed within this time. */
  private boolean isTold(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      WatchKey key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (key == null) {
        return false;
      }
      boolean told = key.pollEvents().stream().anyMatch(FolderChanges::concernsDocuments);
      key.reset();
      if (told) {
        return true;
      }
    }
  }

  /** The loss of events is one without a name. */
  private static boolean concernsDocuments(WatchEvent<?> event) {
    return !(event.context() instanceof Path name) || !name.toString().startsWith(".");
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
