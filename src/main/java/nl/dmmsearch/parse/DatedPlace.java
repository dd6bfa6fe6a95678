package nl.dmmsearch.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and, right beside it, a town: {@code op 14 juni in Brussel}. */
record DatedPlace(DateMention date, String town) {
  private static final int NEAR = 12;

  static Optional<DatedPlace> in(String sentence) {
    List<DateMention> dates = DutchDates.find(sentence);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    DateMention date = dates.getFirst();
    return Places.find(sentence).stream()
        .filter(place -> isNear(place, date))
        .map(place -> new DatedPlace(date, place.town()))
        .findFirst();
  }

  private static boolean isNear(Places.Named place, DateMention date) {
    int behind = place.start() - date.end();
    int before = date.start() - place.end();
    return (behind >= 0 && behind <= NEAR) || (before >= 0 && before <= NEAR);
  }

  /** The town that stands beside the same days; null without. */
  static @Nullable String on(@Nullable DateMention date, List<DatedPlace> places) {
    return places.stream()
        .filter(place -> date != null && place.date().sameDays(date))
        .map(DatedPlace::town)
        .findFirst()
        .orElse(null);
  }
}
