package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies originals from one index folder to another, which may have some of them already. */
final class OriginalsCopy {
  private final Path from;
  private final Path to;
  private final Originals source;
  private final Originals target;

  OriginalsCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
    source = new Originals(from.resolve(Originals.FOLDER));
    target = new Originals(to.resolve(Originals.FOLDER));
  }

  /**
   * Copies what these documents need, and removes all else.
   *
   * @return what is wrong with the first original that cannot be copied; null where all can
   */
  @Nullable String copy(List<ArchivedDocument> documents) throws IOException {
    Set<ContentHash> needed = new HashSet<>();
    for (ArchivedDocument document : documents) {
      for (ContentHash hash : Archive.versions(document).toList()) {
        String fault = Files.exists(file(hash)) ? copy(hash) : repack(hash);
        if (fault != null && document.indexed() != null && hash.equals(document.indexed().hash())) {
          return "the original of %s %s; offer that document again, or restore an earlier backup"
              .formatted(document.name().value(), fault);
        }
        needed.add(hash);
      }
    }
    target.force();
    target.retain(needed);
    return null;
  }

  private Path file(ContentHash hash) {
    return from.resolve(Originals.path(hash));
  }

  private @Nullable String copy(ContentHash hash) throws IOException {
    Path copy = to.resolve(Originals.path(hash));
    if (Files.exists(copy)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file(hash))) {
      if (Durable.copy(in, copy).equals(hash)) {
        return null;
      }
      Files.delete(copy);
      return "is damaged";
    } catch (NoSuchFileException e) {
      return "is gone";
    }
  }

  private @Nullable String repack(ContentHash hash) {
    Optional<byte[]> bytes = source.read(hash);
    if (bytes.isEmpty()) {
      return "is gone";
    }
    if (!ContentHash.of(bytes.get()).equals(hash)) {
      return "is damaged";
    }
    target.pack(hash, bytes.get());
    return null;
  }
}
