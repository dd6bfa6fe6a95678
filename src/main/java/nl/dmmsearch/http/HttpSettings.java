package nl.dmmsearch.http;

/**
 * Where the service listens, and what it may remember.
 *
 * @param host name or address of an interface of this machine, {@code 127.0.0.1}
 * @param port 0 to 65535; 0 takes any free one
 * @param answers how much memory the answers may take that are remembered until the index changes,
 *     in bytes; 0 remembers none
 */
public record HttpSettings(String host, int port, long answers) {
  private static final int HIGHEST_PORT = 65_535;

  /** Checks all. */
  public HttpSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host to listen on must not be blank");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("a port is 0 to 65535, got " + port);
    }
    if (answers < 0) {
      throw new IllegalArgumentException("answers take 0 bytes or more, got " + answers);
    }
  }

  /** A service that remembers nothing. */
  public HttpSettings(String host, int port) {
    this(host, port, 0);
  }
}
