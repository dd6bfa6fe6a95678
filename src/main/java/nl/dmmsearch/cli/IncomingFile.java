package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.http.DocumentIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file in the index folder for what is being sent. It is locked for as long as its process lives,
 * so that the next one knows what was left behind.
 *
 * @param file that is written
 * @param channel to it
 */
record IncomingFile(Path file, FileChannel channel) implements DocumentIntake.Incoming {
  private static final Logger LOG = LoggerFactory.getLogger(IncomingFile.class);
  private static final String FOLDER = "incoming";

  /** An empty one. */
  static IncomingFile in(Path index) throws IOException {
    Path folder = Files.createDirectories(index.resolve(FOLDER));
    Path file = Files.createTempFile(folder, "document", ".tmp");
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return new IncomingFile(file, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Removes what processes left that are no more. */
  static void tidy(Path index) {
    Path folder = index.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> left = files.toList();
      for (Path each : left) {
        removeIfLeft(each);
      }
    } catch (IOException e) {
      LOG.warn("what was being sent when a service ended stays in {}", folder, e);
    }
  }

  private static void removeIfLeft(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Files.delete(file);
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("{} is being sent to this process", file);
    }
  }

  @Override
  public OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
