package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Phase;
import org.jspecify.annotations.Nullable;

/** The table above a brief: what is known of it, and that the date is not known where it is not. */
final class HeaderRows {
  private final List<RowView> rows = new ArrayList<>();

  private HeaderRows() {}

  static List<RowView> of(Brief brief) {
    var table = new HeaderRows();
    table.correspondence(brief.header());
    table.meetings(brief);
    table.references(brief);
    return List.copyOf(table.rows);
  }

  private void correspondence(Header header) {
    row("Soort document", header.type().label());
    dates(header);
    row("Afzender", header.sender());
    rows("Ondertekend door", header.signatories());
    row("Aan", header.addressee());
    if (header.addressee() == null && header.chamber() != null) {
      row("Kamer", header.chamber().label());
    }
    row("Betreft", header.subject());
  }

  private void dates(Header header) {
    boolean debate = header.heldOn() != null;
    if (debate) {
      row("Gehouden op", DutchDays.of(Objects.requireNonNull(header.heldOn())));
    }
    if (header.letterDate() != null) {
      row(debate ? "Vastgesteld op" : "Datum", DutchDays.of(header.letterDate()));
    } else if (!debate) {
      row("Datum", "niet gevonden in de tekst");
    }
  }

  private void meetings(Brief brief) {
    List<RowView.ValueView> meetings = brief.meetings().stream().map(HeaderRows::meeting).toList();
    if (!meetings.isEmpty()) {
      rows.add(new RowView(meetings.size() == 1 ? "Bijeenkomst" : "Bijeenkomsten", meetings));
    }
    Phase phase = brief.header().phase();
    row("Moment", phase == null ? null : phase.label());
  }

  private static RowView.ValueView meeting(Meeting meeting) {
    String id = meeting.id();
    return new RowView.ValueView(
        MeetingNames.of(meeting), id == null ? null : MeetingLink.page(id));
  }

  private void references(Brief brief) {
    Header header = brief.header();
    rows("Kenmerk", header.ownReferences());
    row("Kamerstuk", header.kamerstuk() == null ? null : KamerstukNames.of(header.kamerstuk()));
    rows("Ook in dossier", header.dossiers().stream().skip(1).toList());
    rows("Verder in het briefhoofd", brief.letterhead().telling());
    row("Verwijzen als", LegalCitation.of(brief.summary()));
    row("Bestand", brief.source().name().value());
  }

  private void row(String name, @Nullable String value) {
    if (value != null) {
      rows(name, List.of(value));
    }
  }

  private void rows(String name, List<String> values) {
    if (!values.isEmpty()) {
      rows.add(RowView.of(name, values));
    }
  }
}
