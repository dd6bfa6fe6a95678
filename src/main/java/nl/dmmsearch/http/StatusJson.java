package nl.dmmsearch.http;

import java.time.Instant;
import java.util.List;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.http.DocumentStore.Inventory;
import nl.dmmsearch.http.DocumentStore.RejectedDocument;
import org.jspecify.annotations.Nullable;

/** What runs here and what it knows. */
record StatusJson(
    String version,
    String engine,
    String analysisVersion,
    long briefs,
    long statements,
    long documents,
    List<RejectedJson> rejected,
    @Nullable Instant lastIndexed) {

  static StatusJson of(String version, Health health, Inventory inventory) {
    return new StatusJson(
        version,
        health.engine(),
        health.analysisVersion(),
        health.briefs(),
        0,
        inventory.documents(),
        inventory.rejected().stream().map(RejectedJson::of).toList(),
        inventory.lastIndexed());
  }

  record RejectedJson(String name, String reason) {
    static RejectedJson of(RejectedDocument document) {
      return new RejectedJson(document.name(), document.reason());
    }
  }
}
