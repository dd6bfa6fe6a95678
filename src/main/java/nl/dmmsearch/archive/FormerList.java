package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.json.Json;
import org.jspecify.annotations.Nullable;

/** The list of documents as versions before the journal wrote it, in one piece. */
record FormerList(List<ArchivedDocument> documents, List<Obstacle> obstacles) {
  static final String FILE = "documents.json";

  /** Takes a list of before there were obstacles, too. */
  FormerList(List<ArchivedDocument> documents, @Nullable List<Obstacle> obstacles) {
    this.documents = List.copyOf(documents);
    this.obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
  }

  static Optional<FormerList> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(Files.readAllBytes(file), FormerList.class));
    } catch (IllegalArgumentException e) {
      throw new IOException(file.getFileName() + " is damaged", e);
    }
  }
}
