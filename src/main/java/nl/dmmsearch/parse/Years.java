package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.parse.DateMention.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Gives dates without a year the year that the text supports.
 *
 * @param written the day on which the text was written; null where it is not known
 * @param phase whether the text looks ahead or back; null where it is not known
 * @param dated the dates in the text that have a year
 */
record Years(@Nullable LocalDate written, @Nullable Phase phase, List<DateMention> dated) {

  /**
   * Dates with their year.
   *
   * @param why how the year was found, in Dutch; null where it stands there
   */
  record Resolved(DateRange dates, @Nullable String why) {}

  @Nullable Resolved resolve(DateMention mention) {
    DateRange plain = mention.dates();
    if (plain != null) {
      return new Resolved(plain, null);
    }
    for (DateMention other : dated) {
      DateRange same = other.dates();
      if (same != null && mention.sameDays(other) && plausible(same)) {
        return new Resolved(same, "Het jaartal komt van een andere plaats in de tekst.");
      }
    }
    DateRange near = written == null ? null : nearest(mention, written);
    return near == null
        ? null
        : new Resolved(near, "Het jaartal is afgeleid van de datum van het stuk.");
  }

  private boolean plausible(DateRange dates) {
    return written == null || Math.abs(distance(dates, written)) < 370;
  }

  private @Nullable DateRange nearest(DateMention mention, LocalDate day) {
    return candidates(mention, day)
        .min((a, b) -> Long.compare(Math.abs(distance(a, day)), Math.abs(distance(b, day))))
        .orElse(null);
  }

  private Stream<DateRange> candidates(DateMention mention, LocalDate day) {
    Stream<DateRange> years =
        IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
            .mapToObj(mention::inYear)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull);
    return switch (looks(mention)) {
      case COMING -> years.filter(dates -> !dates.end().isBefore(day));
      case PAST -> years.filter(dates -> !dates.start().isAfter(day));
      case THIS_YEAR -> years.filter(dates -> dates.start().getYear() == day.getYear());
      case NEXT_YEAR -> years.filter(dates -> dates.start().getYear() == day.getYear() + 1);
      case LAST_YEAR -> years.filter(dates -> dates.start().getYear() == day.getYear() - 1);
      case UNSAID -> years;
    };
  }

  private Direction looks(DateMention mention) {
    if (mention.direction() != Direction.UNSAID || phase == null) {
      return mention.direction();
    }
    return switch (phase) {
      case BEFORE -> Direction.UNSAID;
      case AFTER -> Direction.PAST;
    };
  }

  private static long distance(DateRange dates, LocalDate day) {
    return dates.start().toEpochDay() - day.toEpochDay();
  }
}
