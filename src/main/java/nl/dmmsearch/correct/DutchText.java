package nl.dmmsearch.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Meeting;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what stood in a field. */
final class DutchText {
  static final String NOTHING = "niets";

  private DutchText() {}

  static String day(@Nullable LocalDate day) {
    return day == null ? NOTHING : DutchDays.of(day);
  }

  static String quoted(@Nullable String text) {
    return text == null ? NOTHING : "«" + text + "»";
  }

  static String list(List<String> texts) {
    return texts.isEmpty()
        ? NOTHING
        : texts.stream().map(DutchText::quoted).collect(Collectors.joining(", "));
  }

  /** {@code DMM 17 en 18 oktober 2024, Brussel; UDCG}. */
  static String meetings(List<Meeting> meetings) {
    return meetings.isEmpty()
        ? "geen bijeenkomst"
        : meetings.stream().map(DutchText::meeting).collect(Collectors.joining("; "));
  }

  private static String meeting(Meeting meeting) {
    String days = meeting.dates() == null ? null : DutchDays.of(meeting.dates());
    String named = days == null ? meeting.kind().value() : meeting.kind().value() + " " + days;
    return Stream.of(named, meeting.place())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
