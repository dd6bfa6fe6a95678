package nl.dmmsearch.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.dmmsearch.lines.BriefLines;

/**
 * Turns the letters of a made corpus into a file that {@code dmm index} takes, their facets as they
 * are given: {@code BenchLines corpus.jsonl letters.ndjson}.
 */
final class BenchLines {
  private BenchLines() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        var buffered = new java.io.BufferedOutputStream(out, 1 << 16)) {
      BenchLetters.each(
          Path.of(args[0]),
          letter -> {
            try {
              buffered.write(BriefLines.write(letter));
              buffered.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
