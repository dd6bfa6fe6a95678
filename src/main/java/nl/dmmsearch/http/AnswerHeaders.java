package nl.dmmsearch.http;

import java.util.function.BiConsumer;

/** The headers that every answer carries, whoever writes it. */
final class AnswerHeaders {
  /** The version of the API: the first number stands in its addresses too. */
  static final String API_VERSION = "1.0.0";

  private static final String DOCUMENTS = "/api/v1/documents";

  private static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'";

  private static final String OWN_CONTENT =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
          + "frame-ancestors 'none'; base-uri 'none'";

  private AnswerHeaders() {}

  /** The methods that an address answers; but for documents, everything here is only read. */
  static String allowed(String path) {
    if (path.equals(DOCUMENTS)) {
      return "GET, HEAD, OPTIONS, POST";
    }
    return path.startsWith(DOCUMENTS + "/") ? "DELETE, OPTIONS, PUT" : "GET, HEAD, OPTIONS";
  }

  /** Whether programs are answered here, not people. */
  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/health/");
  }

  /** Names the headers for an answer to {@code path}; what is written later can replace them. */
  static void forPath(String path, BiConsumer<String, String> header) {
    if (isApi(path)) {
      forApi(header);
    } else {
      forEverything(header);
      header.accept("Content-Security-Policy", OWN_CONTENT);
    }
  }

  /** Names the headers for an answer of the API. */
  static void forApi(BiConsumer<String, String> header) {
    forEverything(header);
    header.accept("Content-Security-Policy", NO_CONTENT);
    header.accept("API-Version", API_VERSION);
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Expose-Headers", "API-Version, Content-Disposition, Retry-After");
  }

  /**
   * Names the headers that a browser asks for before it lets another site's page send a request.
   */
  static void forPreflight(String allowed, BiConsumer<String, String> header) {
    header.accept("Access-Control-Allow-Methods", allowed);
    header.accept("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
    header.accept("Access-Control-Max-Age", "86400");
  }

  private static void forEverything(BiConsumer<String, String> header) {
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("X-Frame-Options", "DENY");
    header.accept("Referrer-Policy", "same-origin");
    header.accept("Cache-Control", "no-cache");
    header.accept("Vary", "Accept-Encoding, Authorization");
  }
}
