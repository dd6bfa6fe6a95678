package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/** Finds damage by the checksum that every file of an index ends with. */
final class Damage {
  private Damage() {}

  static List<String> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of("there is no index in " + folder);
    }
    List<String> damage = new ArrayList<>();
    try (var directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        segment((CodecReader) leaf.reader(), damage);
      }
    } catch (IOException | RuntimeException e) {
      damage.add("the index cannot be opened: " + said(e));
    }
    return damage;
  }

  /** Of a file that ends too early Lucene names the folder; the file, what it was caused by. */
  private static String said(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Damaged lengths make readers fail in every way that there is. */
  private static void segment(CodecReader segment, List<String> damage) {
    try {
      segment.checkIntegrity();
    } catch (IOException | RuntimeException e) {
      damage.add("segment " + segment + " is damaged: " + e.getMessage());
    }
  }
}
