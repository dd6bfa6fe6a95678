package nl.dmmsearch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer to a request as no client library would send it.
 *
 * @param status of the answer
 * @param head the status line and headers
 * @param body everything behind them
 */
record RawHttp(int status, String head, String body) {

  /** Sends a request line, one byte for each character, with the headers that end the talk. */
  static RawHttp ask(int port, String requestLine) {
    return send(port, requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  /** Sends a whole request, one byte for each character, and reads until the service hangs up. */
  static RawHttp send(int port, String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return read(answer.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawHttp read(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    String head = answer.substring(0, end);
    return new RawHttp(Integer.parseInt(head.substring(9, 12)), head, answer.substring(end + 4));
  }

  JsonNode problem() {
    return JsonMapper.shared().readTree(body);
  }
}
