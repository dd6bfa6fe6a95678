package nl.dmmsearch.http;

import io.javalin.http.Context;
import nl.dmmsearch.brief.AccessLabel;

/** What the sender of a request may see. */
final class Clearance {
  private Clearance() {}

  static AccessLabel of(Context request) {
    return Callers.of(request).access();
  }
}
