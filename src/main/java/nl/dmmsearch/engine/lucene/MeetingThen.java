package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;

/**
 * Lifts letters about a meeting of the time that was asked beside a word for meetings: of a
 * bijeenkomst in april 2020, the date is that of the meeting, not of some letter. Of a longer time
 * there are many meetings, so that only those of the kind that was asked are meant: DMM 2007.
 */
final class MeetingThen {
  /** In days; a longer time is that of many meetings. */
  private static final int LONGEST = 31;

  private static final Set<String> MEETINGS =
      Set.of(
          "bijeenkomst",
          "bijeenkomsten",
          "conferentie",
          "meeting",
          "meetings",
          "ministeriële",
          "sessie",
          "sessies",
          "vergadering",
          "vergaderingen");

  private MeetingThen() {}

  /** What is lifted: nothing where no meeting of a time is asked for. */
  static List<org.apache.lucene.search.Query> of(Query query) {
    if (!asksForMeeting(query)) {
      return List.of();
    }
    return query.alternatives().stream()
        .filter(other -> other.how() == How.DATE)
        .flatMap(date -> time(date.clause()).stream())
        .limit(1)
        .flatMap(time -> isShort(time) ? Stream.of(meeting(time)) : ofKind(query, time))
        .toList();
  }

  private static org.apache.lucene.search.Query meeting(DateBounds time) {
    return new ConstantScoreQuery(FilterTranslator.meeting(time));
  }

  private static Stream<org.apache.lucene.search.Query> ofKind(Query query, DateBounds time) {
    return query.alternatives().stream()
        .filter(other -> other.how() == How.MEETING)
        .flatMap(other ->
            other.clause() instanceof Clause.OfMeeting kind ? Stream.of(kind) : Stream.empty())
        .limit(1)
        .map(kind ->
            new ConstantScoreQuery(
                new BooleanQuery.Builder()
                    .add(FilterTranslator.kinds(kind.kinds()), Occur.FILTER)
                    .add(FilterTranslator.meeting(time), Occur.FILTER)
                    .build()));
  }

  private static boolean asksForMeeting(Query query) {
    return query.alternatives().stream().anyMatch(other -> other.how() == How.MEETING)
        || query.words().stream()
            .anyMatch(word ->
                word instanceof Clause.Word(String text)
                    && MEETINGS.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static Optional<DateBounds> time(Clause date) {
    return date instanceof Clause.During(List<DateBounds> ranges) && ranges.size() == 1
        ? Optional.of(ranges.getFirst()).filter(time -> time.from() != null && time.to() != null)
        : Optional.empty();
  }

  private static boolean isShort(DateBounds time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    return from != null && to != null && !to.isAfter(from.plusDays(LONGEST));
  }
}
