package nl.dmmsearch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The documents and labels that lie beside the project and are no part of it. */
public final class Shared {
  private static final Path ROOT = Path.of("..", "shared");

  private Shared() {}

  /**
   * A file or folder there. Where it is absent the test is skipped, visibly, but fails where {@code
   * CI=true} promises that it is there.
   */
  public static Path path(String relative) {
    Path path = ROOT.resolve(relative);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(path).exists();
    }
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there");
    return path;
  }
}
