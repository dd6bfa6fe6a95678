package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;

/**
 * A document that was sent, in a file until it is taken; it is a source of itself.
 *
 * @param name that it was sent under
 * @param access who may know of it
 * @param file that holds its bytes for now
 */
public record UploadedFile(SourceName name, AccessLabel access, Path file)
    implements SourceDocument, DocumentSource {
  /** Where all documents come from that were sent. */
  public static final String ORIGIN = "upload";

  @Override
  public String origin() {
    return ORIGIN;
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    return Files.newByteChannel(file);
  }

  @Override
  public Listing list() {
    return new Listing(List.of(this), List.of(), Set.of());
  }
}
