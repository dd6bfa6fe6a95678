package nl.dmmsearch.lines;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;
import org.jspecify.annotations.Nullable;

/** A statement; which earlier one it means is worked out where it is indexed. */
record StatementLine(
    @Nullable String id,
    @Nullable String kind,
    @Nullable String voice,
    @Nullable String text,
    @Nullable PlaceLine place,
    @Nullable List<PlaceLine> again,
    @Nullable String speaker,
    @Nullable Deadline deadline,
    @Nullable Amount amount,
    @Nullable String condition,
    @Nullable String rule,
    @Nullable List<String> topics,
    @Nullable List<String> missions,
    @Nullable List<String> capabilities,
    @Nullable List<EarlierLine> earlier) {
  static StatementLine of(Statement statement) {
    return new StatementLine(
        statement.id(),
        statement.kind().value(),
        statement.voice().value(),
        statement.text(),
        PlaceLine.of(statement.place()),
        statement.again().stream().map(PlaceLine::of).toList(),
        statement.speaker(),
        statement.deadline(),
        statement.amount(),
        statement.condition(),
        statement.rule(),
        statement.tags(Dimension.TOPIC),
        statement.tags(Dimension.MISSION),
        statement.tags(Dimension.CAPABILITY),
        statement.earlier().stream()
            .map(each -> new EarlierLine(each.how().value(), each.text()))
            .toList());
  }

  Statement read() {
    return new Statement(
        Given.needed(id, "id"),
        Given.chosen(kind, StatementKind::of, "kind"),
        Given.chosen(voice, Voice::of, "voice"),
        Given.needed(text, "text"),
        Given.needed(place, "place").read(),
        Given.each(again, "again", PlaceLine::read),
        speaker,
        deadline,
        amount,
        condition,
        Given.needed(rule, "rule"),
        Map.of(
            Dimension.TOPIC, Given.list(topics),
            Dimension.MISSION, Given.list(missions),
            Dimension.CAPABILITY, Given.list(capabilities)),
        Given.each(earlier, "earlier", EarlierLine::read));
  }

  /** Where it stands. */
  record PlaceLine(
      @Nullable String anchor,
      @Nullable String section,
      @Nullable Integer offset,
      @Nullable Integer page) {
    static PlaceLine of(Statement.Place place) {
      return new PlaceLine(place.anchor(), place.section(), place.offset(), place.page());
    }

    Statement.Place read() {
      return new Statement.Place(
          Given.needed(anchor, "place.anchor"), section, Given.number(offset, 0), page);
    }
  }

  /** What it says of a statement that was made before. */
  record EarlierLine(@Nullable String how, @Nullable String text) {
    EarlierStatement read() {
      return new EarlierStatement(
          Given.chosen(how, EarlierStatement.How::of, "how"), Given.needed(text, "text"));
    }
  }
}
