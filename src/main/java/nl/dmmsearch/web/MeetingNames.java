package nl.dmmsearch.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;

/** What meetings are called on the page. */
final class MeetingNames {
  private static final Pattern ID = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})");

  private MeetingNames() {}

  /** {@code DMM 17 en 18 oktober 2024, Brussel}, as far as it is known. */
  static String of(Meeting meeting) {
    DateRange dates = meeting.dates();
    return meeting.kind().shortLabel()
        + (dates == null ? "" : " " + DutchDays.of(dates))
        + (meeting.place() == null ? "" : ", " + meeting.place());
  }

  /** {@code DMM 17 oktober 2024} for {@code dmm-2024-10-17}; the id itself where it is none. */
  static String ofId(String id) {
    Matcher parts = ID.matcher(id);
    return parts.matches()
        ? MeetingKind.of(parts.group(1))
            .flatMap(kind -> day(parts.group(2)).map(day -> kind.shortLabel() + " " + day))
            .orElse(id)
        : id;
  }

  private static Optional<String> day(String iso) {
    try {
      return Optional.of(DutchDays.of(LocalDate.parse(iso)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
