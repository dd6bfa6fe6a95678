package nl.dmmsearch.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementHit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Statements as comma-separated values (RFC 4180), a row each, for spreadsheets. */
public final class StatementTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "voice",
          "text",
          "speaker",
          "deadline",
          "deadlineText",
          "amount",
          "currency",
          "amountText",
          "letterDate",
          "meetingStart",
          "meetingEnd",
          "briefTitle",
          "section",
          "page",
          "topics",
          "missions",
          "capabilities",
          "citation",
          "link",
          "rule",
          "repeats",
          "fulfils",
          "documentType",
          "meeting",
          "speakers",
          "condition");

  /** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection). */
  private static final String FORMULA = "=+-@\t\r\n";

  private StatementTable() {}

  /**
   * Writes a heading and a row for each statement.
   *
   * @param site the address before the path of a page, {@code https://example.org}
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(AllStatements statements, String site, Appendable out)
      throws IOException {
    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (Iterator<StatementHit> all = statements.stream().iterator(); all.hasNext(); ) {
      csv.printRecord(row(all.next(), site));
    }
    csv.flush();
  }

  private static List<String> row(StatementHit hit, String site) {
    Statement statement = hit.statement();
    BriefSummary brief = hit.brief();
    Deadline deadline = statement.deadline();
    Amount amount = statement.amount();
    Meeting meeting = brief.meeting();
    DateRange days = meeting == null ? null : meeting.dates();
    var row = new ArrayList<String>();
    add(row, statement.id(), statement.kind().value(), statement.voice().value());
    add(row, statement.text(), statement.speaker());
    add(row, deadline == null ? null : deadline.value(), deadline == null ? null : deadline.text());
    add(row, amount == null ? null : amount.value().toPlainString());
    add(row, amount == null ? null : amount.currency(), amount == null ? null : amount.text());
    add(row, brief.header().letterDate());
    add(row, days == null ? null : days.start(), days == null ? null : days.end());
    add(row, brief.header().title(), statement.place().section(), statement.place().page());
    for (Dimension dimension : Dimension.values()) {
      add(row, String.join("|", statement.tags(dimension)));
    }
    add(row, LegalCitation.of(brief, statement.place().page()));
    add(row, StatementLink.of(hit, site), statement.rule());
    for (How how : How.values()) {
      add(row, earlier(statement, how));
    }
    add(row, brief.header().type().value(), meeting == null ? null : meeting.id());
    add(row, String.join("|", Speakers.of(statement, brief).values()), statement.condition());
    return row;
  }

  /** The earlier statements, by id or where they are not known by the words that say so. */
  private static String earlier(Statement statement, How how) {
    return statement.earlier().stream()
        .filter(earlier -> earlier.how() == how)
        .map(earlier -> Objects.requireNonNullElse(earlier.target(), earlier.text()))
        .collect(Collectors.joining("|"));
  }

  private static void add(List<String> row, @Nullable Object... values) {
    for (Object value : values) {
      row.add(value == null ? "" : harmless(value.toString()));
    }
  }

  /** Text that a spreadsheet would run is told to be text. */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
