package nl.dmmsearch.lines;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.SourceDocument;

/**
 * The briefs of one document on the lines of a file, in the order of their parts.
 *
 * @param name of the document that they come from
 * @param origin the file
 * @param access who may know of it: of all its lines, the fewest
 * @param file to read it from
 * @param lines where they stand in the file
 */
record LineDocument(
    SourceName name,
    String origin,
    AccessLabel access,
    SourceDocument file,
    List<LineScanner.Span> lines)
    implements SourceDocument {
  LineDocument {
    lines = List.copyOf(lines);
  }

  /** With a line's end between any two. */
  @Override
  public long size() {
    return lines.stream().mapToLong(LineScanner.Span::length).sum() + lines.size() - 1;
  }

  @Override
  public byte[] read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size()));
    try (SeekableByteChannel channel = file.open()) {
      for (LineScanner.Span line : lines) {
        if (bytes.position() > 0) {
          bytes.put((byte) '\n');
        }
        channel.position(line.offset());
        bytes.limit(bytes.position() + line.length());
        while (bytes.hasRemaining()) {
          if (channel.read(bytes) < 0) {
            throw new EOFException("the file became shorter while it was read");
          }
        }
        bytes.limit(bytes.capacity());
      }
    }
    return bytes.array();
  }

  @Override
  public SeekableByteChannel open() {
    throw new UnsupportedOperationException("a line is no archive");
  }
}
