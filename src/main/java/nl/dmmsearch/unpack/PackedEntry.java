package nl.dmmsearch.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * An entry of a ZIP archive as its directory describes it.
 *
 * @param name as decoded
 * @param offset of its own header in the archive
 * @param packed bytes in the archive
 * @param size bytes when unpacked
 * @param deflated or else stored as it is
 * @param crc of the unpacked bytes
 */
record PackedEntry(String name, long offset, long packed, long size, boolean deflated, long crc) {
  private static final int SIGNATURE = 0x04034b50;
  private static final int HEADER = 30;
  private static final int NAME_LENGTH = 26;

  /** The least place that it takes up in the archive: up to here no other entry may begin. */
  long end() {
    return offset + HEADER + packed;
  }

  /**
   * Its bytes, no more than its size in memory.
   *
   * @throws IOException if they are not what the directory of the archive says
   */
  byte[] unpack(SeekableByteChannel archive) throws IOException {
    archive.position(data(archive));
    byte[] bytes = new byte[0];
    try (InputStream in = content(archive)) {
      bytes = in.readNBytes(Math.toIntExact(size) + 1);
    } catch (EOFException | java.util.zip.ZipException e) {
      throw new IOException("is damaged in its archive: " + e.getMessage(), e);
    }
    check(bytes);
    return bytes;
  }

  private InputStream content(SeekableByteChannel archive) throws IOException {
    InputStream raw =
        BoundedInputStream.builder()
            .setInputStream(Channels.newInputStream(archive))
            .setMaxCount(packed)
            .setPropagateClose(false)
            .get();
    return deflated ? new InflaterInputStream(raw, new Inflater(true), 8192) : raw;
  }

  private void check(byte[] bytes) throws IOException {
    if (bytes.length > size) {
      throw new IOException("is larger than its archive says (%,d bytes)".formatted(size));
    }
    if (bytes.length < size) {
      throw new IOException(
          "is cut off in its archive: %,d bytes of %,d".formatted(bytes.length, size));
    }
    var sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != crc) {
      throw new IOException("is damaged in its archive: its checksum is another");
    }
  }

  /** The entry's own header may be longer than the one in the directory. */
  private long data(SeekableByteChannel archive) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    archive.position(offset);
    while (header.hasRemaining() && archive.read(header) >= 0) {
      // until it is full
    }
    if (header.hasRemaining() || header.getInt(0) != SIGNATURE) {
      throw new IOException("is not where its archive says");
    }
    int name = Short.toUnsignedInt(header.getShort(NAME_LENGTH));
    int extra = Short.toUnsignedInt(header.getShort(NAME_LENGTH + 2));
    return offset + HEADER + name + extra;
  }
}
