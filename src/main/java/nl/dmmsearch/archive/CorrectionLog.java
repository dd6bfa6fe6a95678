package nl.dmmsearch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.json.Json;

/** What became of every correction at the last run, in a file beside the list of documents. */
public final class CorrectionLog {
  private final Path file;

  private CorrectionLog(Path file) {
    this.file = file;
  }

  /** The log in the index folder. */
  public static CorrectionLog in(Path folder) {
    return new CorrectionLog(folder.resolve("corrections.json"));
  }

  /**
   * What was written last; empty where nothing was.
   *
   * @throws ArchiveException if what lies there cannot be read
   */
  public List<CorrectionOutcome> read() {
    try {
      return Json.read(Files.readAllBytes(file), Outcomes.class).outcomes();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Puts {@code outcomes} in place of what was written before, in one step.
   *
   * @throws ArchiveException if that cannot be done
   */
  public void write(List<CorrectionOutcome> outcomes) {
    try {
      byte[] json = Json.write(new Outcomes(outcomes));
      if (!Files.exists(file) || !Arrays.equals(json, Files.readAllBytes(file))) {
        Durable.replace(file, json);
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** The form of the file. */
  record Outcomes(List<CorrectionOutcome> outcomes) {}
}
