package nl.dmmsearch.http;

import io.javalin.http.Context;

/** Where the service is asked. */
final class Address {
  private Address() {}

  /** The address before the path of a page, as whoever asks wrote it. */
  static String of(Context ctx) {
    return ctx.scheme() + "://" + ctx.host();
  }
}
