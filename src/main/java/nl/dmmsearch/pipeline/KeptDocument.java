package nl.dmmsearch.pipeline;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.SourceDocument;

/** A document as the archive kept it, to be read once more. */
record KeptDocument(ArchivedDocument document, ContentHash hash, Archive archive)
    implements SourceDocument {
  @Override
  public SourceName name() {
    return document.name();
  }

  @Override
  public String origin() {
    return document.origin();
  }

  @Override
  public AccessLabel access() {
    return document.access();
  }

  @Override
  public long size() throws IOException {
    return read().length;
  }

  @Override
  public byte[] read() throws IOException {
    byte[] bytes =
        archive.original(hash).orElseThrow(() -> new IOException("the kept original is gone"));
    if (!ContentHash.of(bytes).equals(hash)) {
      throw new IOException("the kept original is damaged");
    }
    return bytes;
  }

  @Override
  public SeekableByteChannel open() {
    throw new UnsupportedOperationException("what was kept is no archive");
  }
}
