package nl.dmmsearch.parse;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/** Tells which ministers meet where a text only says that ministers of NATO do. */
final class MeetingKinds {
  private static final Pattern SPOKE_WITH =
      Pattern.compile("\\bmet ((?:mevrouw |de heer |[Mm]inister)[^:;]{3,200})");

  private static final Pattern DEFENCE = Pattern.compile("(?:van|voor) Defensie\\b");

  private final MeetingContext context;
  private final List<MeetingMention> opening;
  private final Remarks remarks;

  MeetingKinds(MeetingContext context, List<MeetingMention> opening, Remarks remarks) {
    this.context = context;
    this.opening = opening;
    this.remarks = remarks;
  }

  MeetingKind of(MeetingMention main, Part part) {
    if (main.kind() != null) {
      return main.kind();
    }
    MeetingKind kind = sameMeeting(main);
    kind = kind == null && context.isDebate() ? byMinister(main.sentence()) : kind;
    kind = kind == null ? byMinister(spokeWith(part)) : kind;
    kind = kind == null ? byMinister(context.writer()) : kind;
    kind = kind == null ? byMinister(main.sentence()) : kind;
    kind = kind == null ? elsewhere() : kind;
    if (kind == null) {
      remarks.uncertain("meeting", "De tekst zegt niet welke NAVO-ministers bijeenkomen.");
      return MeetingKind.FMM;
    }
    return kind;
  }

  /** The same days under a name that says more. */
  private @Nullable MeetingKind sameMeeting(MeetingMention main) {
    DateMention date = main.date();
    return opening.stream()
        .filter(other -> other.kind() == MeetingKind.DMM || other.kind() == MeetingKind.FMM)
        .filter(other -> date != null && other.date() != null && date.sameDays(other.date()))
        .map(MeetingMention::kind)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElse(null);
  }

  private String spokeWith(Part part) {
    for (String paragraph : context.isDebate() ? part.opening() : List.<String>of()) {
      Matcher m = SPOKE_WITH.matcher(paragraph);
      if (m.find()) {
        return m.group(1);
      }
    }
    return "";
  }

  private static @Nullable MeetingKind byMinister(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (DEFENCE.matcher(text).find()) {
      return MeetingKind.DMM;
    }
    return text.contains("Buitenlandse Zaken") ? MeetingKind.FMM : null;
  }

  private @Nullable MeetingKind elsewhere() {
    return opening.stream()
        .map(MeetingMention::kind)
        .filter(kind -> kind == MeetingKind.DMM || kind == MeetingKind.FMM)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElse(null);
  }
}
