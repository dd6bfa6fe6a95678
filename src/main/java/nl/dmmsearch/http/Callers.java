package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import io.javalin.http.UnauthorizedResponse;
import java.util.Locale;
import nl.dmmsearch.access.Grant;
import nl.dmmsearch.access.Keys;
import nl.dmmsearch.access.Role;

/** Finds out who sends a request, by the key that comes with it (RFC 6750). */
record Callers(Keys keys) {
  private static final String ATTRIBUTE = "dmm.grant";
  private static final String SCHEME = "bearer ";

  /** A key that does not count is refused: whoever sends one expects more than everybody sees. */
  void identify(Context ctx) {
    String sent = ctx.header(Header.AUTHORIZATION);
    Grant grant = Grant.PUBLIC;
    if (sent != null) {
      grant =
          keys.find(key(sent))
              .orElseThrow(() ->
                  new UnauthorizedResponse(
                      "Deze sleutel is niet geldig: onbekend, ingetrokken of verkeerd"
                          + " overgenomen."));
      // What was answered to the holder of a key is for nobody else to keep.
      ctx.header(Header.CACHE_CONTROL, "private, no-store");
    }
    ctx.attribute(ATTRIBUTE, grant);
  }

  private static String key(String header) {
    return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? header.substring(SCHEME.length()).strip()
        : "";
  }

  static Grant of(Context ctx) {
    Grant grant = ctx.attribute(ATTRIBUTE);
    return grant == null ? Grant.PUBLIC : grant;
  }

  /** Ends a request whose sender may not do what it asks. */
  static void need(Role role, Context ctx) {
    if (of(ctx).role().includes(role)) {
      return;
    }
    if (ctx.header(Header.AUTHORIZATION) == null) {
      throw new UnauthorizedResponse(
          "Hiervoor is een sleutel nodig: stuur de kop Authorization: Bearer <sleutel>.");
    }
    throw new ForbiddenResponse(
        "Deze sleutel is hier niet genoeg: nodig is de rol " + role.value() + ".");
  }
}
