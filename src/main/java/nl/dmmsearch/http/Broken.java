package nl.dmmsearch.http;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Ends an answer that began and cannot be finished, so that nobody takes it for a whole one. */
final class Broken {
  private Broken() {}

  /** Closes the connection without the end of the answer. */
  static void off(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
