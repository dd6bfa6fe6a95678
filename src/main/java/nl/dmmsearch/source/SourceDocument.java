package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;

/** A document that can be read. */
public interface SourceDocument {
  /** Its name, unique among all that is indexed. */
  SourceName name();

  /** Where it was found, the same at every indexing: the folder that the name is relative to. */
  String origin();

  /** Who may know of it. */
  AccessLabel access();

  /**
   * How large it is, in bytes, as far as can be told before it is read.
   *
   * @throws IOException if it cannot be told; the message is the reason, fit to be shown to anybody
   */
  long size() throws IOException;

  /**
   * All of its bytes.
   *
   * @throws IOException if they cannot be read; the message is the reason, fit to be shown to
   *     anybody
   */
  byte[] read() throws IOException;

  /**
   * A view of its bytes that is read piece by piece, for who needs a few of many.
   *
   * @throws IOException as {@link #read}
   */
  SeekableByteChannel open() throws IOException;
}
