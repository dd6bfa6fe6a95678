package nl.dmmsearch.http;

/**
 * Where the service listens.
 *
 * @param host name or address of an interface of this machine, {@code 127.0.0.1}
 * @param port 0 to 65535; 0 takes any free one
 */
public record HttpSettings(String host, int port) {
  private static final int HIGHEST_PORT = 65_535;

  /** Checks both. */
  public HttpSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host to listen on must not be blank");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("a port is 0 to 65535, got " + port);
    }
  }
}
