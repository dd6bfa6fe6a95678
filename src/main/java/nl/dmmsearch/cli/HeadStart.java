package nl.dmmsearch.cli;

import java.util.List;
import java.util.Set;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.http.HttpServer;

/**
 * Loads what a command is going to need whatever its options say, beside the reading of these. What
 * cannot be loaded is told when it is needed.
 */
final class HeadStart {
  private static final Set<String> SEARCHING =
      Set.of("search", "statements", "similar", "timeline", "export");

  private static final Set<String> SERVING = Set.of("serve", "demo");

  private HeadStart() {}

  /** Begins with it, if the arguments name a command that searches. */
  static void of(String... arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    if (SERVING.contains(command)) {
      begin(List.of(HttpServer::load, LuceneEngine::load));
    } else if (SEARCHING.contains(command)) {
      begin(List.of(LuceneEngine::load));
    }
  }

  private static void begin(List<Runnable> parts) {
    Thread.ofPlatform().daemon().name("head start").start(() -> parts.forEach(Runnable::run));
  }
}
