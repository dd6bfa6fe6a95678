package nl.dmmsearch.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** Takes nothing, for a service that only reads. */
enum NoIntake implements DocumentIntake {
  NONE;

  @Override
  public long largest() {
    return 0;
  }

  @Override
  public Incoming incoming() throws IOException {
    throw new IOException("nothing is taken here");
  }

  @Override
  public List<Listed> documents(AccessLabel clearance) {
    return List.of();
  }

  @Override
  public Taken take(
      SourceName name, @Nullable AccessLabel access, Path file, AccessLabel clearance) {
    return new Taken.Busy();
  }

  @Override
  public Removed remove(SourceName name, AccessLabel clearance) {
    return Removed.BUSY;
  }
}
