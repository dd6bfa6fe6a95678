package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents byte for byte, each in a file named by its hash, so that equal ones are kept once;
 * small ones that come by the thousand in {@link Packs}.
 */
final class Originals {
  static final String FOLDER = "originals";

  private final Path folder;
  private final Packs packs;

  Originals(Path folder) {
    this.folder = folder;
    packs = new Packs(folder.resolve(Packs.FOLDER));
  }

  void keep(ContentHash hash, byte[] bytes) {
    Path file = file(hash);
    if (isWhole(file, hash)) {
      return;
    }
    try {
      Durable.replace(file, bytes);
    } catch (IOException e) {
      throw new ArchiveException("cannot keep an original in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Keeps a small one among others; lasting after {@link #force}. */
  void pack(ContentHash hash, byte[] bytes) {
    try {
      packs.keep(hash, bytes);
    } catch (IOException e) {
      throw new ArchiveException("cannot keep an original in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes lasting what was packed. */
  void force() {
    try {
      packs.force();
    } catch (IOException e) {
      throw new ArchiveException("cannot keep originals in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** One that is damaged is replaced when the document comes again. */
  private boolean isWhole(Path file, ContentHash hash) {
    return Files.exists(file) && read(hash).filter(b -> ContentHash.of(b).equals(hash)).isPresent();
  }

  Optional<byte[]> read(ContentHash hash) {
    try {
      Path alone = file(hash);
      return Files.exists(alone) ? Optional.of(Files.readAllBytes(alone)) : packs.read(hash);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot read the original " + file(hash) + ": " + e.getMessage(), e);
    }
  }

  /** Removes what no document needs any more. */
  void retain(Set<ContentHash> needed) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path packed = folder.resolve(Packs.FOLDER);
    Set<Path> kept = needed.stream().map(this::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!kept.contains(file) && !packed.equals(file.getParent())) {
          Files.delete(file);
        }
      }
      packs.retain(needed);
    } catch (IOException e) {
      throw new ArchiveException("cannot tidy " + folder + ": " + e.getMessage(), e);
    }
  }

  private Path file(ContentHash hash) {
    return folder.resolveSibling(path(hash));
  }

  /** Where one lies in the index folder. */
  static String path(ContentHash hash) {
    return "%s/%s/%s".formatted(FOLDER, hash.value().substring(0, 2), hash.value());
  }
}
