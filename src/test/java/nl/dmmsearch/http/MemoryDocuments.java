package nl.dmmsearch.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** Documents that are only there while the test runs. */
final class MemoryDocuments implements DocumentStore {
  private final Map<SourceName, Original> originals = new LinkedHashMap<>();
  private final List<RejectedDocument> rejected = new ArrayList<>();
  private @Nullable Instant lastIndexed;
  private Corrected corrected = Corrected.NONE;

  void put(String name, String mediaType, String content) {
    var source = new SourceName(name);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    originals.put(source, new Original(source.fileName(), mediaType, bytes));
    lastIndexed = Instant.parse("2026-11-20T09:30:00Z");
  }

  void corrected(long applied, Unmatched... unmatched) {
    corrected = new Corrected(applied, List.of(unmatched));
  }

  void reject(String name, String reason) {
    rejected.add(new RejectedDocument(name, reason));
  }

  @Override
  public Optional<Original> original(SourceName name, AccessLabel clearance) {
    return Optional.ofNullable(originals.get(name));
  }

  @Override
  public Inventory inventory(AccessLabel clearance) {
    return new Inventory(originals.size(), rejected, lastIndexed, corrected);
  }
}
