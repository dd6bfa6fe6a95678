package nl.dmmsearch.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a document that is packed as a ZIP. Only parts that are asked for are unpacked, and
 * none further than real documents go.
 */
final class PackedParts implements Closeable {
  private final ZipFile zip;

  PackedParts(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /**
   * Unpacks a part while it is read; reading throws a {@link BombException} beyond the limits.
   *
   * @throws UnreadableException if there is no such part, or it is locked
   */
  InputStream open(String name) throws IOException, UnreadableException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnreadableException("it has no part " + name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException("its part " + name + " is locked with a password");
    }
    return new BoundedPart(zip.getInputStream(entry), entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
