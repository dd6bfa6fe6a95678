package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.StatementHit;

/** A statement that was found. */
record StatementHitJson(
    @JsonUnwrapped StatementJson statement,
    double score,
    String documentType,
    String anchor,
    String citation) {

  static StatementHitJson of(StatementHit hit) {
    Statement statement = hit.statement();
    BriefSummary brief = hit.brief();
    return new StatementHitJson(
        StatementJson.of(brief, statement, hit.html()),
        hit.score(),
        brief.header().type().value(),
        statement.place().anchor(),
        LegalCitation.of(brief, statement.place().page()));
  }
}
