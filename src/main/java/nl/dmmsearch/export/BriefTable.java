package nl.dmmsearch.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Meeting;

/** Briefs as comma-separated values (RFC 4180), a row each, for spreadsheets. */
final class BriefTable implements BriefForm {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "documentType",
          "letterDate",
          "meetingStart",
          "meetingEnd",
          "place",
          "kamerstuk",
          "ownReferences",
          "topics",
          "missions",
          "capabilities",
          "citation",
          "link");

  private final String site;

  BriefTable(String site) {
    this.site = site;
  }

  @Override
  public byte[] heading() {
    return new TableRow().with(COLUMNS).line().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] of(Brief brief) {
    BriefSummary summary = brief.summary();
    Header header = summary.header();
    Meeting meeting = summary.meeting();
    DateRange days = meeting == null ? null : meeting.dates();
    KamerstukNumber kamerstuk = header.kamerstuk();
    var row = new TableRow();
    row.add(summary.id().value(), header.title(), header.type().value(), header.letterDate());
    row.add(days == null ? null : days.start(), days == null ? null : days.end());
    row.add(meeting == null ? null : meeting.place());
    row.add(kamerstuk == null ? null : kamerstuk.value());
    row.addAll(header.ownReferences());
    for (Dimension dimension : Dimension.values()) {
      row.addAll(summary.tags(dimension));
    }
    row.add(LegalCitation.of(summary), BriefLink.of(summary.id(), site));
    return row.line().getBytes(StandardCharsets.UTF_8);
  }
}
