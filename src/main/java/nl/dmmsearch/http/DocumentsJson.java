package nl.dmmsearch.http;

import java.time.Instant;
import java.util.List;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.http.DocumentIntake.Listed;
import org.jspecify.annotations.Nullable;

/** The documents and what became of each. */
record DocumentsJson(int total, List<DocumentJson> documents) {
  static DocumentsJson of(List<Listed> documents) {
    return new DocumentsJson(documents.size(), documents.stream().map(DocumentJson::of).toList());
  }

  record DocumentJson(
      String name,
      String access,
      String outcome,
      @Nullable String mediaType,
      List<String> briefs,
      @Nullable Instant indexedAt,
      @Nullable String reason) {
    static DocumentJson of(Listed document) {
      return new DocumentJson(
          document.name().value(),
          document.access().value(),
          document.reason() == null ? "indexed" : "rejected",
          document.mediaType(),
          document.briefs().stream().map(BriefId::value).toList(),
          document.indexedAt(),
          document.reason());
    }
  }
}
