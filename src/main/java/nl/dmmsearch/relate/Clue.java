package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of where the earlier statement was made.
 *
 * @param where in what kind of document
 * @param days on one of which; null where it names none
 * @param sender of the letter as written; empty where it names none
 * @param cites the numbers of the brief's citations of papers that the sentence or its notes make
 */
record Clue(Where where, @Nullable DateRange days, String sender, List<Integer> cites) {
  Clue {
    cites = List.copyOf(cites);
  }

  /** Kinds of documents in which promises are made. */
  enum Where {
    DEBATE,
    LETTER,
    ANYWHERE
  }

  /** Whether it names one document, or one of the few of some days. */
  boolean isPrecise() {
    return !cites.isEmpty() || (days != null && !days.end().isAfter(days.start().plusDays(3)));
  }

  /** Whether a brief can be the document that is named, as far as that is not left to citations. */
  boolean fits(BriefCard candidate, LocalDate day, @Nullable String writer) {
    return switch (where) {
      case DEBATE -> candidate.heldOn() != null && within(day);
      case LETTER -> candidate.heldOn() == null && within(day) && isFrom(candidate, day, writer);
      case ANYWHERE ->
          within(day) && (candidate.heldOn() != null || isFrom(candidate, day, writer));
    };
  }

  private boolean within(LocalDate day) {
    return days == null || !(day.isBefore(days.start()) || day.isAfter(days.end()));
  }

  private boolean isFrom(BriefCard candidate, LocalDate day, @Nullable String writer) {
    return new CitedLetter(day, sender).canBeFrom(candidate.sender(), writer);
  }
}
