package nl.dmmsearch.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementState;

/**
 * The deadlines of statements as a calendar (RFC 5545), an event of a whole day each. The same
 * statement has the same UID in every calendar, so that a program that reads it again moves the
 * event instead of adding one.
 */
public final class DeadlineCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** What is left of a long sentence in the line that a calendar shows. */
  private static final int SUMMARY = 120;

  /** What a later letter says became of a promise. */
  private enum Outcome {
    KEPT("Nagekomen: ", "\n\nEen latere brief zegt dat dit is nagekomen."),
    DROPPED("Vervallen: ", "\n\nEen latere brief zegt dat dit niet wordt nagekomen."),
    UNKNOWN("", "");

    private final String label;
    private final String note;

    Outcome(String label, String note) {
      this.label = label;
      this.note = note;
    }
  }

  private final String site;
  private final String stamp;
  private final CalendarLines lines;

  private DeadlineCalendar(String site, Instant indexed, Appendable out) {
    this.site = site;
    this.stamp = MOMENT.format(indexed);
    this.lines = new CalendarLines(out);
  }

  /**
   * Writes the calendar; statements without a deadline, or with one that is no day, are none of it,
   * nor is what only says again, for the same day, what is one of them.
   *
   * @param site the address before the path of a page, {@code https://example.org}
   * @param indexed when the statements were last read
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(AllStatements statements, String site, Instant indexed, Appendable out)
      throws IOException {
    new DeadlineCalendar(site, indexed, out).write(statements);
  }

  private void write(AllStatements statements) throws IOException {
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//dmm-search//toezeggingen//NL");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", "Toezeggingen: termijnen");
    Set<String> kept = statements.in(StatementState.KEPT);
    Set<String> dropped = statements.in(StatementState.DROPPED);
    Map<String, LocalDate> days = statements.days();
    for (Iterator<StatementHit> all = statements.stream().iterator(); all.hasNext(); ) {
      StatementHit hit = all.next();
      Deadline deadline = hit.statement().deadline();
      if (deadline != null && deadline.value() != null && !isSaidAgain(hit.statement(), days)) {
        String id = hit.statement().id();
        Outcome outcome =
            kept.contains(id)
                ? Outcome.KEPT
                : dropped.contains(id) ? Outcome.DROPPED : Outcome.UNKNOWN;
        event(hit, deadline, deadline.value(), outcome);
      }
    }
    lines.plain("END", "VCALENDAR");
  }

  /** Whether it repeats a promise that stands in the calendar, on the same day. */
  private static boolean isSaidAgain(Statement statement, Map<String, LocalDate> days) {
    LocalDate day = days.get(statement.id());
    for (EarlierStatement earlier : statement.earlier()) {
      String target = earlier.target();
      boolean again = earlier.how() == EarlierStatement.How.REPEATS && target != null;
      if (again && day != null && day.equals(days.get(String.valueOf(target)))) {
        return true;
      }
    }
    return false;
  }

  private void event(StatementHit hit, Deadline deadline, LocalDate day, Outcome outcome)
      throws IOException {
    Statement statement = hit.statement();
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", statement.id() + "@dmm-search");
    lines.plain("DTSTAMP", stamp);
    lines.plain("DTSTART;VALUE=DATE", DAY.format(day));
    lines.plain("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    lines.text("SUMMARY", outcome.label + summary(statement));
    lines.text("DESCRIPTION", description(hit, deadline) + outcome.note);
    lines.plain("URL", StatementLink.of(hit, site));
    lines.text("CATEGORIES", category(statement));
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("END", "VEVENT");
  }

  private static String summary(Statement statement) {
    String text = category(statement) + ": " + statement.text();
    return text.length() <= SUMMARY ? text : cut(text);
  }

  /** What was only advised is not promised yet. */
  private static String category(Statement statement) {
    return switch (statement.voice()) {
      case MINISTER -> statement.kind().label();
      case ADVIES -> statement.voice().label();
    };
  }

  private static String cut(String text) {
    int space = text.lastIndexOf(' ', SUMMARY);
    int end = space > SUMMARY / 2 ? space : text.offsetByCodePoints(0, SUMMARY / 2);
    return text.substring(0, end) + "…";
  }

  private static String description(StatementHit hit, Deadline deadline) {
    Statement statement = hit.statement();
    String speaker = Speakers.of(statement, hit.brief()).label().orElse("onbekend");
    return "%s%n%nTermijn in de tekst: %s%nWie: %s%nBron: %s"
        .formatted(
            statement.text(),
            deadline.text(),
            speaker,
            LegalCitation.of(hit.brief(), statement.place().page()));
  }
}
