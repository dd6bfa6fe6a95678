package nl.dmmsearch.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.http.SummaryJson.MeetingJson;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.Speakers;
import org.jspecify.annotations.Nullable;

/** One statement, with the brief that makes it. */
record StatementJson(
    String id,
    String kind,
    String voice,
    String text,
    String html,
    @Nullable String section,
    @Nullable Integer page,
    String briefId,
    String briefTitle,
    @Nullable MeetingJson meeting,
    @Nullable LocalDate letterDate,
    @Nullable String speaker,
    List<String> speakers,
    @Nullable DeadlineJson deadline,
    @Nullable AmountJson amount,
    @Nullable String condition,
    List<PlaceJson> again,
    String rule,
    List<String> topics,
    List<String> missions,
    List<String> capabilities,
    List<EarlierJson> repeats,
    List<EarlierJson> fulfils,
    List<EarlierJson> drops,
    StatementLinksJson links) {

  /** A statement of {@code brief}, nothing in it marked. */
  static StatementJson of(Brief brief, Statement statement) {
    return of(brief.summary(), statement, html(statement.text()));
  }

  /**
   * A statement of {@code brief}.
   *
   * @param html its text, escaped, with what was asked for marked
   */
  static StatementJson of(BriefSummary brief, Statement statement, String html) {
    Meeting meeting = brief.meeting();
    return new StatementJson(
        statement.id(),
        statement.kind().value(),
        statement.voice().value(),
        statement.text(),
        html,
        statement.place().section(),
        statement.place().page(),
        brief.id().value(),
        brief.header().title(),
        meeting == null ? null : MeetingJson.of(meeting),
        brief.header().letterDate(),
        statement.speaker(),
        Speakers.of(statement, brief).values(),
        DeadlineJson.of(statement.deadline()),
        AmountJson.of(statement.amount()),
        statement.condition(),
        statement.again().stream().map(PlaceJson::of).toList(),
        statement.rule(),
        statement.tags(Dimension.TOPIC),
        statement.tags(Dimension.MISSION),
        statement.tags(Dimension.CAPABILITY),
        EarlierJson.of(statement, How.REPEATS),
        EarlierJson.of(statement, How.FULFILS),
        EarlierJson.of(statement, How.DROPS),
        StatementLinksJson.of(brief.id(), statement));
  }

  private static String html(String text) {
    return new Snippet(text, List.of(), null, null, null).html();
  }

  /** The last day that the words allow, where a calendar tells it, and the words. */
  record DeadlineJson(@Nullable LocalDate value, String text) {
    static @Nullable DeadlineJson of(@Nullable Deadline deadline) {
      return deadline == null ? null : new DeadlineJson(deadline.value(), deadline.text());
    }
  }

  /** A sum in whole units of its currency, and the words. */
  record AmountJson(BigDecimal value, String currency, String text) {
    static @Nullable AmountJson of(@Nullable Amount amount) {
      return amount == null
          ? null
          : new AmountJson(amount.value(), amount.currency(), amount.text());
    }
  }

  /** Where the brief says the same sentence again. */
  record PlaceJson(@Nullable String section, @Nullable Integer page, String anchor) {
    static PlaceJson of(Statement.Place place) {
      return new PlaceJson(place.section(), place.page(), place.anchor());
    }
  }

  /** An earlier statement that is repeated, fulfilled or dropped, by the words that say so. */
  record EarlierJson(String text, @Nullable String statement, @Nullable String briefId) {
    static List<EarlierJson> of(Statement statement, How how) {
      return statement.earlier().stream()
          .filter(earlier -> earlier.how() == how)
          .map(EarlierJson::of)
          .toList();
    }

    private static EarlierJson of(EarlierStatement earlier) {
      BriefId brief = earlier.brief();
      return new EarlierJson(
          earlier.text(), earlier.target(), brief == null ? null : brief.value());
    }
  }

  /** Where the statement can be read: its brief, and the place on the page. */
  record StatementLinksJson(String brief, String page) {
    static StatementLinksJson of(BriefId brief, Statement statement) {
      return new StatementLinksJson(
          "/api/v1/briefs/" + brief.value(),
          "/brieven/" + brief.value() + "#" + statement.place().anchor());
    }
  }
}
