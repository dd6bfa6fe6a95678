package nl.dmmsearch.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what Jetty refuses before any route sees it: an address that cannot be read, headers that
 * are too long. The address may be what cannot be read, so the answer is that of the API.
 */
final class JettyProblems implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object status = request.getAttribute(ErrorHandler.ERROR_STATUS);
    Problem problem = Problem.of(status instanceof Integer code ? code : response.getStatus());
    HttpFields.Mutable headers = response.getHeaders();
    AnswerHeaders.forApi((name, value) -> headers.put(name, value));
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.setStatus(problem.status());
    response.write(true, ByteBuffer.wrap(JsonFormat.bytes(problem)), callback);
    return true;
  }
}
