package nl.dmmsearch.http;

import io.javalin.http.Context;
import nl.dmmsearch.brief.AccessLabel;

/** What the sender of a request may see. */
final class Clearance {
  private Clearance() {}

  /** Nobody has a key yet, so everybody sees what is public. */
  static AccessLabel of(@SuppressWarnings("unused") Context request) {
    return AccessLabel.OPENBAAR;
  }
}
