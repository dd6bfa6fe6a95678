package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;

/** A file below a folder, by its path relative to that folder. */
record FileDocument(SourceName name, Path root, Path file, AccessLabel access)
    implements SourceDocument {
  @Override
  public String origin() {
    return root.toString();
  }

  @Override
  public long size() throws IOException {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw Reasons.shown(e);
    }
  }

  @Override
  public byte[] read() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Reasons.shown(e);
    }
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    try {
      return Files.newByteChannel(file);
    } catch (IOException e) {
      throw Reasons.shown(e);
    }
  }
}
