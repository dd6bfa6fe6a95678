package nl.dmmsearch.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What the directory at the end of a ZIP archive says.
 *
 * @param entries that can be unpacked, in its order
 * @param faults entries that cannot, with the reason
 */
record ZipDirectory(List<PackedEntry> entries, List<Fault> faults) {
  private static final Charset DOS = Charset.forName("IBM437");
  private static final long SMALL = 1 << 20;

  /** An entry that cannot be unpacked. */
  record Fault(String name, String why) {}

  /**
   * Reads it.
   *
   * @throws IOException if it is none; the message is the reason
   */
  static ZipDirectory of(SeekableByteChannel channel, UnpackLimits limits) throws IOException {
    ZipStart.check(channel);
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(channel)
            .setIgnoreLocalFileHeader(true)
            .setUseUnicodeExtraFields(true)
            .get()) {
      return sorted(Collections.list(zip.getEntries()), channel.size(), limits);
    } catch (IOException | RuntimeException e) {
      throw new IOException("is a damaged ZIP archive: " + e.getMessage(), e);
    }
  }

  private static ZipDirectory sorted(
      List<ZipArchiveEntry> all, long archiveSize, UnpackLimits limits) {
    var entries = new ArrayList<PackedEntry>();
    var faults = new ArrayList<Fault>();
    for (ZipArchiveEntry entry : all) {
      String name = name(entry);
      if (entry.isDirectory() || EntryName.isHidden(name)) {
        continue;
      }
      String why = fault(entry, limits);
      PackedEntry packed = packed(name, entry);
      if (why != null) {
        faults.add(new Fault(name, why));
      } else if (packed.end() > archiveSize) {
        faults.add(new Fault(name, "reaches past the end of its archive"));
      } else {
        entries.add(packed);
      }
    }
    return new ZipDirectory(ZipOverlaps.separate(entries, faults), faults);
  }

  private static @Nullable String fault(ZipArchiveEntry entry, UnpackLimits limits) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "is encrypted";
    }
    if (entry.isUnixSymlink()) {
      return "is a link, not a document";
    }
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      return "is packed in a way that is not read (method " + entry.getMethod() + ")";
    }
    if (entry.getSize() < 0 || entry.getCompressedSize() < 0) {
      return "has no size in the directory of its archive";
    }
    boolean dense = entry.getSize() / Math.max(1, entry.getCompressedSize()) > limits.ratio();
    return dense && entry.getSize() >= SMALL
        ? "is more than %,d times larger than packed (limits.archives.ratio)"
            .formatted(limits.ratio())
        : null;
  }

  private static PackedEntry packed(String name, ZipArchiveEntry entry) {
    return new PackedEntry(
        name,
        entry.getLocalHeaderOffset(),
        entry.getCompressedSize(),
        entry.getSize(),
        entry.getMethod() == ZipEntry.DEFLATED,
        entry.getCrc());
  }

  /** Names without a mark of their charset are UTF-8 on some systems and CP437 on others. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    // Not the library's name, which has slashes for backslashes.
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, DOS);
    }
  }
}
