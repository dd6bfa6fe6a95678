package nl.dmmsearch.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementHit;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what a list shows of each statement. */
final class StatementList {
  /** What the id of a statement on the page of its brief has before its own. */
  private static final String ID = "_uitspraak-";

  private final LocalDate today;
  private final LaterStatements later;

  /**
   * @param today the first day that is not past
   * @param later what is known of what became of them
   */
  StatementList(LocalDate today, LaterStatements later) {
    this.today = today;
    this.later = later;
  }

  StatementView of(StatementHit hit) {
    Statement statement = hit.statement();
    BriefSummary brief = hit.brief();
    Amount amount = statement.amount();
    return new StatementView(
        ID + statement.id(),
        statement.kind().label(),
        statement.voice() == Voice.ADVIES ? "advies aan de minister, nog niet uitgesproken" : null,
        statement.text(),
        hit.html(),
        facts(statement, brief),
        deadline(statement.deadline()),
        amount == null ? null : amount.text(),
        statement.earlier().stream().map(StatementList::earlier).toList(),
        later.on(statement.id()),
        statement.condition(),
        new LinkView(brief.header().title(), BriefLink.sentence(brief.id(), statement)),
        statement.place().anchor(),
        where(statement),
        LegalCitation.of(brief, statement.place().page()));
  }

  private static List<String> facts(Statement statement, BriefSummary brief) {
    var facts = new ArrayList<String>();
    Header header = brief.header();
    Speakers.of(statement, brief).label().ifPresent(facts::add);
    if (brief.meeting() != null) {
      facts.add(MeetingNames.of(brief.meeting()));
    }
    if (header.heldOn() != null) {
      facts.add("debat van " + DutchDays.of(header.heldOn()));
    } else if (header.letterDate() != null) {
      facts.add("brief van " + DutchDays.of(header.letterDate()));
    }
    return facts;
  }

  private StatementView.@Nullable DeadlineView deadline(@Nullable Deadline deadline) {
    if (deadline == null) {
      return null;
    }
    LocalDate day = deadline.value();
    return new StatementView.DeadlineView(
        day == null ? null : DutchDays.of(day),
        deadline.text(),
        day != null && day.isBefore(today) ? "deze dag is voorbij" : null);
  }

  private static StatementView.EarlierView earlier(EarlierStatement earlier) {
    String how =
        switch (earlier.how()) {
          case REPEATS -> "Herhaalt een eerdere uitspraak";
          case FULFILS -> "Zegt dat een eerdere toezegging is nagekomen";
          case DROPS -> "Zegt dat een eerdere toezegging niet wordt nagekomen";
        };
    BriefId brief = earlier.brief();
    String target = earlier.target() == null ? "" : "#" + ID + earlier.target();
    return new StatementView.EarlierView(
        how, earlier.text(), brief == null ? null : BriefLink.page(brief) + target);
  }

  private static @Nullable String where(Statement.Place place) {
    if (place.section() == null) {
      return place.page() == null ? null : "pagina " + place.page();
    }
    return place.page() == null ? place.section() : place.section() + ", pagina " + place.page();
  }

  private static @Nullable String where(Statement statement) {
    int again = statement.again().size();
    String first = where(statement.place());
    String more =
        switch (again) {
          case 0 -> null;
          case 1 -> elsewhere(statement);
          default -> "staat er %d keer".formatted(again + 1);
        };
    return first == null || more == null ? (first == null ? more : first) : first + ", " + more;
  }

  /** What the other place of a statement is called, where that is not called the same. */
  private static String elsewhere(Statement statement) {
    String other = where(statement.again().getFirst());
    return other == null || other.equals(where(statement.place()))
        ? "staat er twee keer"
        : "ook: " + other;
  }
}
