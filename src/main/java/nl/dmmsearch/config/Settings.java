package nl.dmmsearch.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an installation can set.
 *
 * @param index the folder of the index, the archive and the originals
 * @param taxonomy the file with topics, missions and capabilities
 * @param synonyms the file with other names
 * @param statements the file with the rules by which statements are found
 * @param corrections the folder of what people set right; need not be there
 * @param intern folders of which all documents are intern
 * @param server where the service listens
 * @param limits what is refused
 * @param ocr how pages that are images are read
 */
public record Settings(
    Path index,
    Path taxonomy,
    Path synonyms,
    Path statements,
    @Nullable Path corrections,
    List<Path> intern,
    Server server,
    Limits limits,
    Ocr ocr) {
  /** Puts the usual folder of corrections where none is named; copies the list. */
  public Settings {
    corrections = corrections == null ? Path.of("corrections") : corrections;
    intern = List.copyOf(intern);
  }

  @Override
  public Path corrections() {
    return Objects.requireNonNull(corrections);
  }

  /**
   * Where the service listens.
   *
   * @param host name or address of the interface; 127.0.0.1 is reached from this machine only
   * @param port 0 to 65535; 0 takes any free one
   * @param answersMegabytes how much memory the answers may take that are remembered until the
   *     index changes, in MiB, roughly, 0 to 2000; 64 where it is not said
   */
  public record Server(String host, int port, @Nullable Integer answersMegabytes) {
    private static final int USUAL_MEGABYTES = 64;

    /** Checks all, and puts the usual memory where none is named. */
    public Server {
      if (host.isBlank()) {
        throw new IllegalArgumentException("host must not be empty");
      }
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port must be 0 to 65535, got " + port);
      }
      answersMegabytes =
          answersMegabytes == null ? Integer.valueOf(USUAL_MEGABYTES) : answersMegabytes;
      if (answersMegabytes < 0 || answersMegabytes > 2_000) {
        throw new IllegalArgumentException(
            "answersMegabytes must be 0 to 2000, got " + answersMegabytes);
      }
    }

    @Override
    public Integer answersMegabytes() {
      return Objects.requireNonNull(answersMegabytes);
    }
  }

  /**
   * What is refused.
   *
   * @param documentMegabytes the largest document, in MiB, 1 to 2000: it must fit in one array
   * @param documentSeconds how long reading one document may take, 1 to 86400
   * @param archives limits of ZIP archives and mails with attachments
   */
  public record Limits(int documentMegabytes, int documentSeconds, Archives archives) {
    /** Checks the ranges. */
    public Limits {
      check("documentMegabytes", documentMegabytes, 2_000);
      check("documentSeconds", documentSeconds, 86_400);
    }
  }

  /**
   * What is refused of documents that hold documents, all counted per outermost document.
   *
   * @param depth how deep they may lie in each other, 1 to 10; 1 opens none that lies in another
   * @param entries how many documents they may hold, 1 to 1000000
   * @param megabytes how large they may be unpacked, together, in MiB, 1 to 100000
   * @param ratio how many times larger an entry may be than it is packed, 1 to 100000
   */
  public record Archives(int depth, int entries, int megabytes, int ratio) {
    /** Checks the ranges. */
    public Archives {
      check("depth", depth, 10);
      check("entries", entries, 1_000_000);
      check("megabytes", megabytes, 100_000);
      check("ratio", ratio, 100_000);
    }
  }

  private static void check(String key, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(key + " must be 1 to " + most + ", got " + value);
    }
  }

  /**
   * How pages that are images are read: by Tesseract.
   *
   * @param command the program, by name or path; empty for none
   * @param language as Tesseract calls it
   * @param secondsPerPage after which a page is given up, 1 to 3600
   */
  public record Ocr(String command, String language, int secondsPerPage) {
    /** Checks the range and the name of the language. */
    public Ocr {
      if (secondsPerPage < 1 || secondsPerPage > 3_600) {
        throw new IllegalArgumentException(
            "secondsPerPage must be 1 to 3600, got " + secondsPerPage);
      }
      if (!language.matches("[A-Za-z][A-Za-z0-9_+]*")) {
        throw new IllegalArgumentException("not the name of a language: " + language);
      }
    }
  }
}
