package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Writes files so that they survive the loss of power, or are not there at all. */
final class Durable {
  /** Only their owner may read the keys of the API, wherever they are copied to. */
  private static final String PRIVATE = "keys.json";

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  private Durable() {}

  /** Gives the bytes of a file, in as many pieces as it wants. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Puts {@code bytes} in place of the file, in one step. */
  static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, out -> out.write(bytes));
  }

  /** Puts what {@code content} gives in place of the file, in one step. */
  static void replace(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    makeFolder(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    try {
      write(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    force(folder);
  }

  /**
   * Writes what a stream gives into a file that is not there yet; the name in its folder is not
   * forced.
   *
   * @return the hash of what was written
   */
  static ContentHash copy(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    try (var channel = FileChannel.open(file, NEW, access(file))) {
      ContentHash hash = ContentHash.copying(in, Channels.newOutputStream(channel));
      channel.force(true);
      return hash;
    }
  }

  private static FileAttribute<?>[] access(Path file) {
    Set<String> views = file.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix") && file.getFileName().toString().endsWith(PRIVATE)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Gives lasting names to all files below a folder. */
  static void forceAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path each : paths.filter(Files::isDirectory).toList()) {
        force(each);
      }
    }
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

  private static void write(Path file, Content content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      content.writeTo(Channels.newOutputStream(channel));
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
