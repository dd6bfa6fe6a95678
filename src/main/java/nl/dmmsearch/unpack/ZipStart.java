package nl.dmmsearch.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Tells by its beginning whether something that is named as a ZIP archive is one. */
final class ZipStart {
  private static final int LOOK = 256;

  private ZipStart() {}

  /** Throws with the reason where it is something else, or a document that is packed as a ZIP. */
  static void check(SeekableByteChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(LOOK);
    channel.position(0);
    while (start.hasRemaining() && channel.read(start) >= 0) {
      // until it is full, or the file ends
    }
    String text = new String(start.array(), 0, start.position(), StandardCharsets.ISO_8859_1);
    if (text.isEmpty()) {
      throw new IOException("the file is empty");
    }
    if (!text.startsWith("PK\u0003\u0004") && !text.startsWith("PK\u0005\u0006")) {
      throw new IOException("is no ZIP archive, for all its name");
    }
    if (text.startsWith("[Content_Types].xml", 30)
        || text.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
      throw new IOException(
          "is an office document, not an archive: its name should not end in .zip");
    }
  }
}
