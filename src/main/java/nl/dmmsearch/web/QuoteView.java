package nl.dmmsearch.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementHit;

/**
 * A statement as it was made.
 *
 * @param html the sentence, escaped, with {@code mark} as its only tag
 * @param kind what it does
 * @param source who says it, in which document, of when
 * @param href where it stands
 */
record QuoteView(String html, String kind, String source, String href) {
  static QuoteView of(StatementHit hit) {
    Statement statement = hit.statement();
    String advice = statement.voice() == Voice.ADVIES ? ", " + statement.voice().label() : "";
    return new QuoteView(
        hit.html(),
        statement.kind().label() + advice,
        source(hit.brief(), statement),
        BriefLink.sentence(hit.brief().id(), statement));
  }

  private static String source(BriefSummary brief, Statement statement) {
    Header header = brief.header();
    LocalDate day = header.heldOn() == null ? header.letterDate() : header.heldOn();
    Integer page = statement.place().page();
    return Stream.of(
            Speakers.of(statement, brief).label().stream(),
            Stream.of(header.type().label()),
            Stream.ofNullable(day).map(DutchDays::of),
            Stream.ofNullable(page).map(number -> "pagina " + number))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }
}
