package nl.dmmsearch.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * The form of a pack: of each document its hash, its length, a line's end, its bytes, and a line's
 * end. What is cut off at the end was never finished.
 */
final class PackFile {
  private static final int HASH = 64;
  private static final int DIGITS = 10;
  private static final int HEADER = HASH + 1 + DIGITS + 1;

  private PackFile() {}

  /** Where the bytes of a document lie. */
  record Entry(long offset, int length) {}

  /** Adds a document where the channel stands, at the end; nothing of it where that fails. */
  static Entry append(FileChannel pack, ContentHash hash, byte[] bytes) throws IOException {
    long start = pack.position();
    byte[] header =
        "%s %010d\n".formatted(hash.value(), bytes.length).getBytes(StandardCharsets.US_ASCII);
    var record = ByteBuffer.allocate(header.length + bytes.length + 1);
    record.put(header).put(bytes).put((byte) '\n').flip();
    try {
      while (record.hasRemaining()) {
        pack.write(record);
      }
    } catch (IOException e) {
      pack.truncate(start); // a disk that is full has room for less
      throw e;
    }
    return new Entry(start + header.length, bytes.length);
  }

  static byte[] read(FileChannel pack, Entry entry) throws IOException {
    var bytes = ByteBuffer.allocate(entry.length());
    while (bytes.hasRemaining()) {
      if (pack.read(bytes, entry.offset() + bytes.position()) < 0) {
        throw new EOFException("a pack of originals is cut off");
      }
    }
    return bytes.array();
  }

  /**
   * Tells of each document from a place on.
   *
   * @return the end of the last one that is whole
   */
  static long scan(FileChannel pack, long from, BiConsumer<ContentHash, Entry> found)
      throws IOException {
    long size = pack.size();
    long at = from;
    while (at + HEADER < size) {
      String header = new String(read(pack, new Entry(at, HEADER)), StandardCharsets.US_ASCII);
      int length = length(header);
      if (length < 0 || at + HEADER + length + 1 > size) {
        break;
      }
      try {
        found.accept(new ContentHash(header.substring(0, HASH)), new Entry(at + HEADER, length));
      } catch (IllegalArgumentException e) {
        // A hash that is damaged: nobody asks for that one, and the next ones are where they were.
      }
      at += HEADER + length + 1;
    }
    return at;
  }

  private static int length(String header) {
    try {
      return Integer.parseInt(header.substring(HASH + 1, HEADER - 1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
