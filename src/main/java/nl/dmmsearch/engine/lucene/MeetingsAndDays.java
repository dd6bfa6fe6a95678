package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.search.DateBounds;
import org.jspecify.annotations.Nullable;

/** The meeting and the days of a brief, as a reason why it was found tells them. */
final class MeetingsAndDays {
  private MeetingsAndDays() {}

  /** Of which kind it is about. */
  static List<String> meeting(BriefSummary brief) {
    return brief.meeting() == null ? List.of() : List.of(brief.meeting().kind().label());
  }

  /** The days of the meeting, of the debate and of the letter that lie within the bounds. */
  static List<String> within(BriefSummary brief, List<DateBounds> ranges) {
    DateRange meeting = brief.meeting() == null ? null : brief.meeting().dates();
    return Stream.of(
            told(ranges, "bijeenkomst van ", meeting),
            told(ranges, "gehouden op ", day(brief.header().heldOn())),
            told(ranges, "brief van ", day(brief.header().letterDate())))
        .flatMap(found -> found)
        .toList();
  }

  private static @Nullable DateRange day(@Nullable LocalDate day) {
    return day == null ? null : DateRange.of(day);
  }

  private static Stream<String> told(
      List<DateBounds> ranges, String what, @Nullable DateRange days) {
    return Stream.ofNullable(days)
        .filter(found -> ranges.stream().anyMatch(range -> range.overlaps(found)))
        .map(found -> what + DutchDays.of(found));
  }
}
