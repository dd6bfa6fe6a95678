package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs Tesseract on the picture of a page. The process ends with the thread that waits for it. */
final class Tesseract {
  private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
  private static final Duration TO_START = Duration.ofSeconds(20);

  private final Ocr ocr;
  private @Nullable Boolean available;

  Tesseract(Ocr ocr) {
    this.ocr = ocr;
  }

  /** Whether the program is there and knows the language; asked once. */
  synchronized boolean isAvailable() throws InterruptedIOException {
    if (available == null) {
      available = !ocr.command().isEmpty() && knowsLanguage();
    }
    return available;
  }

  private boolean knowsLanguage() throws InterruptedIOException {
    Optional<String> languages = run(List.of(ocr.command(), "--list-langs"), TO_START);
    boolean known =
        languages.isPresent()
            && languages.get().lines().toList().containsAll(List.of(ocr.language().split("\\+")));
    if (!known) {
      LOG.warn("pages that are images stay unread: no {} for {}", ocr.command(), ocr.language());
    }
    return known;
  }

  /** The words in a picture, as Tesseract's table; empty where it failed or took too long. */
  Optional<String> table(PageImage image) throws InterruptedIOException {
    try {
      Path file = Files.createTempFile("dmm-page", ".pgm");
      try {
        image.write(file);
        return run(command(file, image), Duration.ofSeconds(ocr.secondsPerPage()));
      } finally {
        Files.delete(file);
      }
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      LOG.warn("the picture of a page could not be handed to {}", ocr.command(), e);
      return Optional.empty();
    }
  }

  private List<String> command(Path file, PageImage image) {
    return List.of(
        ocr.command(),
        file.toString(),
        "stdout",
        "-l",
        ocr.language(),
        "--dpi",
        String.valueOf(Math.round(image.dotsPerInch())),
        "-c",
        "tessedit_create_tsv=1");
  }

  private static Optional<String> run(List<String> command, Duration limit)
      throws InterruptedIOException {
    try {
      Path out = Files.createTempFile("dmm-ocr", ".txt");
      try {
        return waited(start(command, out), limit)
            ? Optional.of(Files.readString(out, StandardCharsets.UTF_8))
            : Optional.empty();
      } finally {
        Files.delete(out);
      }
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      LOG.debug("{} did not run", command.getFirst(), e);
      return Optional.empty();
    }
  }

  private static Process start(List<String> command, Path out) throws IOException {
    var builder = new ProcessBuilder(command);
    // One page at a time on one core: more threads make it slower, not faster.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.redirectOutput(out.toFile()).start();
  }

  private static boolean waited(Process process, Duration limit) throws InterruptedIOException {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      process.destroyForcibly();
    }
  }
}
