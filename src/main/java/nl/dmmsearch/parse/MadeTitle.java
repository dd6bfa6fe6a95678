package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingTitle;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** A title for a document that has none: its type and its meeting, else its dossier and date. */
record MadeTitle(Part part, DocumentType type, List<Meeting> meetings, @Nullable LocalDate day) {
  private static final Pattern DEBATE =
      Pattern.compile(
          "verslag van een (algemeen overleg|commissiedebat|\\p{L}*overleg|schriftelijk overleg)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOSSIER =
      Pattern.compile("\\d{2} ?\\d{3}(?:-\\d{2})?(?: [IVX]{1,5}(?!\\p{L}))?(?: (.+))?");

  String text() {
    if (!meetings.isEmpty()) {
      return start() + MeetingTitle.rest(type, meetings.getFirst());
    }
    String dossier = dossier();
    String about = dossier == null ? "" : " over " + dossier;
    return start() + about + (day == null ? "" : " van " + DutchDays.of(day));
  }

  private String start() {
    Matcher debate = DEBATE.matcher(part.headText());
    if (Titles.isTalk(type) && debate.find()) {
      return "Verslag van een " + debate.group(1).toLowerCase(Locale.ROOT);
    }
    return MeetingTitle.start(type);
  }

  /** The name of the first dossier, behind its number or on the next line. */
  private @Nullable String dossier() {
    for (int i = 0; i < part.head().size(); i++) {
      Matcher m = DOSSIER.matcher(part.head().get(i).text());
      if (m.matches()) {
        return m.group(1) != null ? m.group(1) : next(i + 1);
      }
    }
    return Titles.line(part, true);
  }

  private @Nullable String next(int i) {
    return part.head().stream()
        .skip(i)
        .map(TextLine::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .filter(text -> Character.isUpperCase(text.charAt(0)) && !text.startsWith("Nr"))
        .orElse(null);
  }
}
