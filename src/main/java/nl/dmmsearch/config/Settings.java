package nl.dmmsearch.config;

import java.nio.file.Path;

/**
 * What an installation can set.
 *
 * @param index the folder of the index, the archive and the originals
 * @param taxonomy the file with topics, missions and capabilities
 * @param server where the service listens
 * @param limits what is refused
 */
public record Settings(Path index, Path taxonomy, Server server, Limits limits) {

  /**
   * Where the service listens.
   *
   * @param host name or address of the interface; 127.0.0.1 is reached from this machine only
   * @param port 0 to 65535; 0 takes any free one
   */
  public record Server(String host, int port) {
    /** Checks both. */
    public Server {
      if (host.isBlank()) {
        throw new IllegalArgumentException("host must not be empty");
      }
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port must be 0 to 65535, got " + port);
      }
    }
  }

  /**
   * What is refused.
   *
   * @param documentMegabytes the largest document, in MiB, 1 to 2000
   */
  public record Limits(int documentMegabytes) {
    /** Checks the range: one document must fit in one array. */
    public Limits {
      if (documentMegabytes < 1 || documentMegabytes > 2_000) {
        throw new IllegalArgumentException(
            "documentMegabytes must be 1 to 2000, got " + documentMegabytes);
      }
    }
  }
}
