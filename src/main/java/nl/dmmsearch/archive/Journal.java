package nl.dmmsearch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A file of batches of changes, each on a line behind its checksum, to which lines are only added.
 * A line that has no end was never finished, and the next one is written over it.
 */
final class Journal {
  private static final int CHECKSUM = 8;

  private final Path file;

  Journal(Path file) {
    this.file = file;
  }

  /**
   * What became of one document.
   *
   * @param now null where it was forgotten
   */
  record Change(SourceName name, @Nullable ArchivedDocument now) {}

  /**
   * What was saved at once.
   *
   * @param journal tells this file from any other, however often it is written anew
   * @param number counts the batches, from 1
   * @param whole whether it says all there is, so that nothing before it counts
   * @param obstacles all of them; null where none changed
   */
  record Batch(
      String journal,
      long number,
      boolean whole,
      List<Change> changes,
      @Nullable List<Obstacle> obstacles) {}

  /**
   * What the file says.
   *
   * @param length up to the end of the last line that was finished, in bytes
   */
  record Content(List<Batch> batches, long length) {}

  /**
   * Reads the file; it need not be there.
   *
   * @throws IOException if it cannot be read, or a line that was finished is damaged
   */
  Content read() throws IOException {
    if (!Files.exists(file)) {
      return new Content(List.of(), 0);
    }
    byte[] bytes = Files.readAllBytes(file);
    List<Batch> batches = new ArrayList<>();
    int start = 0;
    for (int end = lineEnd(bytes, 0); end < bytes.length; end = lineEnd(bytes, start)) {
      if (!isRight(bytes, start, end)) {
        throw new IOException("line " + (batches.size() + 1) + " is damaged");
      }
      batches.add(batch(bytes, start, end, batches.size() + 1));
      start = end + 1;
    }
    return new Content(batches, start);
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isRight(byte[] bytes, int start, int end) {
    if (end - start <= CHECKSUM) {
      return false;
    }
    String written = new String(bytes, start, CHECKSUM, StandardCharsets.ISO_8859_1);
    return written.equals(checksum(bytes, start + CHECKSUM, end));
  }

  private static Batch batch(byte[] bytes, int start, int end, int line) throws IOException {
    try {
      int json = start + CHECKSUM;
      return Json.read(bytes, json, end - json, Batch.class);
    } catch (IllegalArgumentException e) {
      throw new IOException("line " + line + " was written by another version", e);
    }
  }

  private static String checksum(byte[] bytes, int start, int end) {
    var crc = new CRC32C();
    crc.update(bytes, start, end - start);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /**
   * Adds a batch behind those that end at {@code at}; it lasts once this returns.
   *
   * @return where the file ends now
   */
  long append(Batch batch, long at) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    Durable.makeFolder(folder);
    byte[] line = line(batch);
    Durable.append(file, at, line);
    if (at == 0) {
      Durable.force(folder);
    }
    return at + line.length;
  }

  /** Drops what stands from {@code at} on. */
  void cut(long at) throws IOException {
    Durable.append(file, at, new byte[0]);
  }

  /**
   * Puts a batch in place of the whole file, in one step.
   *
   * @return where the file ends now
   */
  long replace(Batch batch) throws IOException {
    byte[] line = line(batch);
    Durable.replace(file, line);
    return line.length;
  }

  private static byte[] line(Batch batch) {
    byte[] json = Json.write(batch);
    var line = new ByteArrayOutputStream(CHECKSUM + json.length + 1);
    line.writeBytes(checksum(json, 0, json.length).getBytes(StandardCharsets.ISO_8859_1));
    line.writeBytes(json);
    line.write('\n');
    return line.toByteArray();
  }
}
