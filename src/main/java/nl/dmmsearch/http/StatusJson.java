package nl.dmmsearch.http;

import java.time.Instant;
import java.util.List;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.http.DocumentStore.Corrected;
import nl.dmmsearch.http.DocumentStore.Inventory;
import nl.dmmsearch.http.DocumentStore.RejectedDocument;
import nl.dmmsearch.http.DocumentStore.Unmatched;
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
    @Nullable Instant lastIndexed,
    CorrectionsJson corrections) {

  static StatusJson of(String version, Health health, Inventory inventory) {
    return new StatusJson(
        version,
        health.engine(),
        health.analysisVersion(),
        health.briefs(),
        health.statements(),
        inventory.documents(),
        inventory.rejected().stream().map(RejectedJson::of).toList(),
        inventory.lastIndexed(),
        CorrectionsJson.of(inventory.corrections()));
  }

  record RejectedJson(String name, String reason) {
    static RejectedJson of(RejectedDocument document) {
      return new RejectedJson(document.name(), document.reason());
    }
  }

  record CorrectionsJson(long applied, List<UnmatchedJson> unmatched) {
    static CorrectionsJson of(Corrected corrections) {
      return new CorrectionsJson(
          corrections.applied(), corrections.unmatched().stream().map(UnmatchedJson::of).toList());
    }
  }

  record UnmatchedJson(String brief, String file, int line, String why) {
    static UnmatchedJson of(Unmatched correction) {
      return new UnmatchedJson(
          correction.about(), correction.file(), correction.line(), correction.why());
    }
  }
}
