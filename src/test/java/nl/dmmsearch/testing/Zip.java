package nl.dmmsearch.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds ZIP archives, also ones that nobody should build. */
public final class Zip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);

  private Zip() {}

  /** An archive without entries. */
  public static Zip of() {
    return new Zip();
  }

  /** An archive of which names are in {@code charset}, without a mark that says so. */
  public static Zip in(Charset charset) {
    var zip = new Zip();
    zip.zip.setEncoding(charset.name());
    zip.zip.setUseLanguageEncodingFlag(false);
    return zip;
  }

  /** One more entry. */
  public Zip with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  /** One more entry. */
  public Zip with(String name, byte[] bytes) {
    try {
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      zip.write(bytes);
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The whole archive. */
  public byte[] bytes() {
    try {
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same bytes with one name in place of another of equal length, wherever it stands. */
  public static byte[] renamed(byte[] archive, String from, String to) {
    String text = new String(archive, ISO_8859_1);
    if (from.length() != to.length() || !text.contains(from)) {
      throw new IllegalArgumentException("cannot put " + to + " in place of " + from);
    }
    return text.replace(from, to).getBytes(ISO_8859_1);
  }

  /** The archive with one byte of each entry's directory record changed. */
  public static byte[] withDirectoryByte(byte[] archive, int offset, int xor) {
    byte[] changed = archive.clone();
    for (int i = 0; i + 46 < changed.length; i++) {
      if (changed[i] == 'P'
          && changed[i + 1] == 'K'
          && changed[i + 2] == 1
          && changed[i + 3] == 2) {
        changed[i + offset] ^= (byte) xor;
      }
    }
    return changed;
  }
}
