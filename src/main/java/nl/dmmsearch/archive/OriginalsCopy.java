package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Copies originals from one index folder to another, which may have some of them already. */
record OriginalsCopy(Path from, Path to) {
  /**
   * Copies what these documents need, and removes all else.
   *
   * @return what is wrong with the first original that cannot be copied; null where all can
   */
  @Nullable String copy(List<ArchivedDocument> documents) throws IOException {
    Set<String> needed = new TreeSet<>();
    for (ArchivedDocument document : documents) {
      for (ContentHash hash : Archive.versions(document).toList()) {
        String fault = copy(hash);
        if (fault != null && document.indexed() != null && hash.equals(document.indexed().hash())) {
          return "the original of %s %s; offer that document again, or restore an earlier backup"
              .formatted(document.name().value(), fault);
        }
        needed.add(Originals.path(hash));
      }
    }
    for (String file : Checksums.list(to)) {
      if (file.startsWith(Originals.FOLDER + "/") && !needed.contains(file)) {
        Files.delete(to.resolve(file));
      }
    }
    return null;
  }

  private @Nullable String copy(ContentHash hash) throws IOException {
    Path copy = to.resolve(Originals.path(hash));
    if (Files.exists(copy)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(from.resolve(Originals.path(hash)))) {
      if (Durable.copy(in, copy).equals(hash)) {
        return null;
      }
      Files.delete(copy);
      return "is damaged";
    } catch (NoSuchFileException e) {
      return "is gone";
    }
  }
}
