package nl.dmmsearch.http;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;

/** The service cannot listen where it should; the message says where, why and what to do. */
public final class ListenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ListenException(HttpSettings settings, Throwable cause) {
    super(sentence(settings, rootOf(cause)), cause);
  }

  private static String sentence(HttpSettings settings, Throwable root) {
    String reason = String.valueOf(root.getMessage());
    if (root instanceof BindException && reason.contains("in use")) {
      return "port %d on %s is in use by another process; choose another port, or 0 for any free one"
          .formatted(settings.port(), settings.host());
    }
    if (root instanceof UnresolvedAddressException) {
      return "cannot listen on %s: there is no host of that name".formatted(settings.host());
    }
    return "cannot listen on %s, port %d: %s".formatted(settings.host(), settings.port(), reason);
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
