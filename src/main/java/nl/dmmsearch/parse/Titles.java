package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads titles, or makes them where a document has none. */
final class Titles {
  private static final Pattern PREFIXED =
      Pattern.compile("(?:[\\p{L} ]+(?: : )|[\\p{L} ]+ / [\\p{L} ]+ / )(\\S.*)");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:kamerstuk|datum|tweede kamer|eerste kamer|vergaderjaar|rijksoverheid|ministerie van|[>\\d].*retour"
              + "|\\d|nr\\.|vastgesteld|aan |van \\p{Lu}{2}|betreft|geachte|den haag, |[’']s-gravenhage|onderwerp|nota$|de (?:vaste )?commissie|stenogram|brief van|verslag van een [\\p{L} ]+$"
              + "|navo$|u bent hier|---|gepubliceerd|bron|indiener|id:|keywords|zaaknummer|tussenpublicatie|onze ref"
              + "|ons kenmerk|afgestemd|in afschrift|ter |opgesteld|v agenda|bij beantwoording|afschrift|groen van|[>(]).*");
  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?:GEANNOTEERDE|VERSLAG|AGENDA|ANNOTATIE|KAMERBRIEF) .{8,}");
  private static final Pattern DEBATE =
      Pattern.compile("verslag van een ([\\p{L} ]+)", Pattern.CASE_INSENSITIVE);

  private Titles() {}

  /** The title that the text carries, its subject line aside; null without. */
  static @Nullable String inText(Part part) {
    String nota = underNota(part);
    if (nota != null) {
      return nota;
    }
    for (TextLine line : part.head()) {
      String text = line.text();
      Matcher m = PREFIXED.matcher(text);
      if (m.matches() && Words.count(m.group(1)) > 3) {
        return m.group(1);
      }
      if (Words.count(text) > 2
          && text.length() < 250
          && !text.contains("|")
          && !NO_TITLE.matcher(text).matches()) {
        return text;
      }
    }
    return inCapitals(part);
  }

  /** The line under the word nota, which is its subject; null without. */
  static @Nullable String underNota(Part part) {
    List<TextLine> head = part.head();
    for (int i = 0; i + 1 < head.size(); i++) {
      if (head.get(i).text().equalsIgnoreCase("nota")) {
        String title = joined(head.subList(i + 1, head.size()));
        return title.isEmpty() ? null : title;
      }
    }
    return null;
  }

  private static String joined(List<TextLine> lines) {
    return String.join(" ", lines.stream().map(TextLine::text).filter(t -> !t.isEmpty()).toList());
  }

  private static @Nullable String inCapitals(Part part) {
    return part.blocks().stream()
        .map(Block::text)
        .filter(Titles::isInCapitals)
        .map(Capitals::relaxed)
        .findFirst()
        .orElse(null);
  }

  static boolean isInCapitals(String text) {
    return text.length() < 250 && Words.isCapitals(text, 10) && IN_CAPITALS.matcher(text).matches();
  }

  /** A title from what is known: type and meeting, or type and date. */
  static String made(
      Part part, DocumentType type, List<Meeting> meetings, @Nullable LocalDate day) {
    String start = type == DocumentType.OVERIG ? "Stuk" : type.label();
    Matcher debate = DEBATE.matcher(part.headText());
    if (type == DocumentType.COMMISSIEDEBAT && debate.find()) {
      start = "Verslag van een " + debate.group(1).strip().toLowerCase(java.util.Locale.ROOT);
    }
    if (!meetings.isEmpty()) {
      String link = type == DocumentType.BESLISNOTA ? " bij " : isTalk(type) ? " over " : " ";
      return start + link + named(meetings.getFirst());
    }
    return day == null ? start : start + " van " + DutchDays.of(day);
  }

  private static boolean isTalk(DocumentType type) {
    return type == DocumentType.COMMISSIEDEBAT || type == DocumentType.SCHRIFTELIJK_OVERLEG;
  }

  private static String named(Meeting meeting) {
    DateRange dates = meeting.dates();
    return name(meeting.kind()) + (dates == null ? "" : " " + DutchDays.of(dates));
  }

  private static String name(MeetingKind kind) {
    return switch (kind) {
      case DMM -> "NAVO DMM";
      case FMM -> "NAVO FMM";
      case TOP -> "NAVO-top";
      case UDCG -> "UDCG";
      case NUC -> "NAVO-Oekraïneraad";
      case NPG -> "NPG";
      case RBZ_DEFENSIE -> "RBZ Defensie";
      case RBZ -> "RBZ";
      case OVERIG -> "bijeenkomst";
    };
  }
}
