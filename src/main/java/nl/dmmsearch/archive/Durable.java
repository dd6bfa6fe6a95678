package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that they survive the loss of power, or are not there at all. */
final class Durable {
  private Durable() {}

  /** Puts {@code bytes} in place of the file, in one step. */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    makeFolder(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    try {
      write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    force(folder);
  }

  /** Makes a folder, and those that it lies in, where they are not there. */
  static void makeFolder(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(folder)) {
      makeFolder(parent);
      Files.createDirectories(folder);
      force(parent);
    }
  }

  /** Writes {@code bytes} from {@code at} on, where the file ends then. */
  static void append(Path file, long at, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      channel.truncate(at);
      channel.position(at);
      try {
        writeAll(channel, bytes);
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(at); // a disk that is full has room for less
        throw e;
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      writeAll(channel, bytes);
      channel.force(true);
    }
  }

  private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** A name that was given in a folder lasts when the folder is written down, too. */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
