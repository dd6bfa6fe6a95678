package nl.dmmsearch.config;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.dmmsearch.search.meaning.ListedNames;

/**
 * A file that keeps the other names that queries are understood by as they were made of the lists,
 * so that the next start need neither read nor check those again: half of the processor time of a
 * search went there. It begins with a mark of what it was made of, and is made anew where that is
 * another. Where it cannot be written a start only takes longer.
 *
 * @param file that keeps them
 * @param sources that they are made of, the software among them
 */
public record NamesFile(Path file, List<Path> sources) {
  /** Told apart from other files, and from those of other versions. */
  private static final int FORMAT = 0x646d6d01;

  /** Format, mark of the sources and mark of the bytes. */
  private static final int HEAD = Integer.BYTES + 2 * Long.BYTES;

  /** Copies the list. */
  public NamesFile {
    sources = List.copyOf(sources);
  }

  /** Makes names of the lists. */
  public interface Maker {
    /**
     * The names.
     *
     * @throws ConfigException that names the file, the line and the key of the first fault
     */
    ListedNames make() throws ConfigException;
  }

  /**
   * Those that are kept, or else made, and kept from now on.
   *
   * @throws ConfigException as the maker does
   */
  public ListedNames orMade(Maker maker) throws ConfigException {
    Optional<Long> mark = mark();
    Optional<ListedNames> kept = mark.flatMap(this::kept);
    if (kept.isPresent()) {
      return kept.get();
    }
    ListedNames made = maker.make();
    mark.ifPresent(of -> keep(made, of));
    return made;
  }

  /** Of what stands in the lists, and of when and how large the software is; none without them. */
  private Optional<Long> mark() {
    var sum = new CRC32();
    long length = 0;
    try {
      for (Path source : sources) {
        byte[] bytes =
            source.toString().endsWith(".jar") ? stamp(source) : Files.readAllBytes(source);
        sum.update(bytes);
        length = 31 * length + bytes.length;
      }
    } catch (IOException e) {
      return Optional.empty(); // whoever reads the lists says what is wrong with them
    }
    return Optional.of(length << Integer.SIZE ^ sum.getValue());
  }

  private static byte[] stamp(Path jar) throws IOException {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(Files.size(jar))
        .putLong(Files.getLastModifiedTime(jar).toMillis())
        .array();
  }

  private Optional<ListedNames> kept(long mark) {
    ByteBuffer in;
    try {
      in = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty(); // most often there is none yet
    }
    return in.remaining() > HEAD
            && in.getInt() == FORMAT
            && in.getLong() == mark
            && in.getLong() == sum(in.slice())
        ? Optional.of(ListedNames.read(in))
        : Optional.empty();
  }

  /** In one step, as several may do so at once. */
  private void keep(ListedNames names, long mark) {
    byte[] bytes = names.bytes();
    ByteBuffer head = ByteBuffer.allocate(HEAD).putInt(FORMAT).putLong(mark);
    head.putLong(sum(ByteBuffer.wrap(bytes)));
    // Whoever may read the software may read this, as no temporary file may.
    Path fresh = Path.of(file + "." + ProcessHandle.current().pid());
    try {
      try {
        try (OutputStream out = Files.newOutputStream(fresh)) {
          out.write(head.array());
          out.write(bytes);
        }
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      // The next start makes them again: nothing is lost but its time.
    }
  }

  private static long sum(ByteBuffer bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
