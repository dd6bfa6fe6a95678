package nl.dmmsearch.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that may write to an index folder. The system gives it back when the
 * process ends, however that ends; the file that is left behind says who had it last.
 */
public final class WriterLock implements AutoCloseable {
  static final String FILE = "writer.lock";
  private static final int LONGEST = 500;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code folder}, which is made where it is not there.
   *
   * @param purpose for whoever is refused meanwhile, {@code dmm index}
   * @throws LockedException if another process has it, or this one already
   * @throws ArchiveException if there can be no lock, because the folder may not be written
   */
  public static WriterLock take(Path folder, String purpose) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (tryLock(channel) == null) {
          throw new LockedException(folder, holder(channel));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self(purpose).getBytes(StandardCharsets.UTF_8)));
        return new WriterLock(channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot write in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    var buffer = ByteBuffer.allocate(LONGEST);
    channel.read(buffer, 0);
    String written = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    return written.isBlank() ? "a process that is just starting" : written.strip();
  }

  private static String self(String purpose) {
    return "%s, process %d on %s, since %s"
        .formatted(
            purpose,
            ProcessHandle.current().pid(),
            host(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a host without a name";
    }
  }

  /** Lets others write. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ArchiveException("cannot give back the lock: " + e.getMessage(), e);
    }
  }
}
