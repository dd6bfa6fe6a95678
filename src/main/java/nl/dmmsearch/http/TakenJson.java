package nl.dmmsearch.http;

import java.util.List;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.http.DocumentIntake.Taken;

/** What was found in a document that was sent. */
record TakenJson(String name, List<String> briefs, List<String> warnings) {
  static TakenJson of(SourceName name, Taken.Stored stored) {
    return new TakenJson(
        name.value(), stored.briefs().stream().map(BriefId::value).toList(), stored.warnings());
  }
}
