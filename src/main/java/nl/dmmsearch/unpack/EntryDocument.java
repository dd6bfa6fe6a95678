package nl.dmmsearch.unpack;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.SourceDocument;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A document that lies in another; it has the origin and the access of that one.
 *
 * @param name of it
 * @param outer that it lies in
 * @param size in bytes
 * @param content reads it
 */
record EntryDocument(SourceName name, SourceDocument outer, long size, Content content)
    implements SourceDocument {

  /** A way to the bytes of one entry. */
  interface Content {
    byte[] read() throws IOException;
  }

  /** The same document, for who needs its bytes again and again. */
  EntryDocument remembered() {
    return new EntryDocument(name, outer, size, new Soft<>(content::read)::get);
  }

  @Override
  public String origin() {
    return outer.origin();
  }

  @Override
  public AccessLabel access() {
    return outer.access();
  }

  @Override
  public byte[] read() throws IOException {
    return content.read();
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    return new SeekableInMemoryByteChannel(content.read());
  }
}
