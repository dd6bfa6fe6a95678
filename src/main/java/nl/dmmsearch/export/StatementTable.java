package nl.dmmsearch.export;

import java.io.IOException;
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
          "condition",
          "drops");

  private StatementTable() {}

  /**
   * Writes a heading and a row for each statement.
   *
   * @param site the address before the path of a page, {@code https://example.org}
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(AllStatements statements, String site, Appendable out)
      throws IOException {
    out.append(new TableRow().with(COLUMNS).line());
    for (Iterator<StatementHit> all = statements.stream().iterator(); all.hasNext(); ) {
      out.append(row(all.next(), site).line());
    }
  }

  private static TableRow row(StatementHit hit, String site) {
    Statement statement = hit.statement();
    BriefSummary brief = hit.brief();
    Deadline deadline = statement.deadline();
    Amount amount = statement.amount();
    Meeting meeting = brief.meeting();
    DateRange days = meeting == null ? null : meeting.dates();
    var row = new TableRow();
    row.add(statement.id(), statement.kind().value(), statement.voice().value());
    row.add(statement.text(), statement.speaker());
    row.add(deadline == null ? null : deadline.value(), deadline == null ? null : deadline.text());
    row.add(amount == null ? null : amount.value().toPlainString());
    row.add(amount == null ? null : amount.currency(), amount == null ? null : amount.text());
    row.add(brief.header().letterDate());
    row.add(days == null ? null : days.start(), days == null ? null : days.end());
    row.add(brief.header().title(), statement.place().section(), statement.place().page());
    for (Dimension dimension : Dimension.values()) {
      row.addAll(statement.tags(dimension));
    }
    row.add(LegalCitation.of(brief, statement.place().page()));
    row.add(StatementLink.of(hit, site), statement.rule());
    row.add(earlier(statement, How.REPEATS), earlier(statement, How.FULFILS));
    row.add(brief.header().type().value(), meeting == null ? null : meeting.id());
    row.add(String.join("|", Speakers.of(statement, brief).values()), statement.condition());
    row.add(earlier(statement, How.DROPS));
    return row;
  }

  /** The earlier statements, by id or where they are not known by the words that say so. */
  private static String earlier(Statement statement, How how) {
    return statement.earlier().stream()
        .filter(earlier -> earlier.how() == how)
        .map(earlier -> Objects.requireNonNullElse(earlier.target(), earlier.text()))
        .collect(Collectors.joining("|"));
  }
}
