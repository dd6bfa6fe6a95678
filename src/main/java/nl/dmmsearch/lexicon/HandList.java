package nl.dmmsearch.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list kept by hand: one entry a line, fields between tabs, remarks behind #.
 *
 * @param rows in the order of the file
 */
record HandList(List<List<String>> rows) {
  /**
   * Reads a list.
   *
   * @param fields how many each row must have
   * @throws LexiconException that names the line where a row is not made so
   */
  static HandList read(Path file, int fields) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (holds(lines.get(i)) && lines.get(i).split("\t", -1).length != fields) {
        throw new LexiconException(
            "%s:%d: %d fields between tabs expected: %s"
                .formatted(file, i + 1, fields, lines.get(i)));
      }
    }
    return new HandList(
        lines.stream().filter(HandList::holds).map(line -> List.of(line.split("\t"))).toList());
  }

  private static boolean holds(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** The only field of each row. */
  Stream<String> words() {
    return rows.stream().map(List::getFirst);
  }
}
