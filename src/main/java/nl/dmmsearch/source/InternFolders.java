package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;

/** Folders of which all documents are intern, however one comes to them. */
final class InternFolders {
  private final List<Path> folders;

  InternFolders(List<Path> folders) {
    this.folders = folders.stream().map(InternFolders::real).toList();
  }

  /** A link into such a folder leads to what is intern, and so does one that lies in it. */
  AccessLabel labelOf(Path file) {
    Path named = file.toAbsolutePath().normalize();
    Path real = real(file);
    return folders.stream().anyMatch(f -> named.startsWith(f) || real.startsWith(f))
        ? AccessLabel.INTERN
        : AccessLabel.OPENBAAR;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
