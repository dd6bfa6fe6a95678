package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Sentences;
import org.jspecify.annotations.Nullable;

/** Finds the meeting that a document announces or reports, and the others that it names. */
final class MeetingReader {
  /** Text behind this many characters does not tell what a document is about. */
  private static final int OPENING = 6000;

  private static final int TITLE = -1;

  /** Stands for any paragraph behind the opening. */
  private static final int LATE = Integer.MAX_VALUE;

  private static final Pattern MEET =
      Pattern.compile("\\b(?:komen|kwamen|vergader(?:en|den)|vindt|vond|vinden|vonden)\\b");

  private final MeetingContext context;
  private final Remarks remarks;
  private final List<MeetingMention> opening = new ArrayList<>();
  private final List<MeetingMention> all = new ArrayList<>();
  private final List<DatedPlace> datedPlaces = new ArrayList<>();
  private final Years years;

  private MeetingReader(Part part, MeetingContext context, Remarks remarks) {
    this.context = context;
    this.remarks = remarks;
    var dated = new ArrayList<DateMention>();
    if (context.title() != null) {
      read(context.title(), dated, TITLE);
    }
    int length = 0;
    int paragraph = 0;
    for (Block block : part.blocks()) {
      read(ListMark.content(block.text()), dated, length < OPENING ? paragraph : LATE);
      length += block.text().length();
      paragraph += Words.count(block.text()) > 5 ? 1 : 0;
    }
    this.years = new Years(context.written(), context.phase(), List.copyOf(dated));
  }

  /** The meetings, the main one first. */
  static List<Meeting> of(Part part, MeetingContext context, Remarks remarks) {
    return new MeetingReader(part, context, remarks).meetings(part);
  }

  private void read(String paragraph, List<DateMention> dated, int at) {
    boolean early = at < LATE;
    List<DateMention> dates = DutchDates.find(paragraph);
    dates.stream().filter(DateMention::hasYear).forEach(dated::add);
    if (!early && dates.isEmpty()) {
      return;
    }
    List<MeetingMention> before = List.of();
    for (String sentence : Sentences.texts(paragraph)) {
      List<MeetingMention> mentions =
          Anaphora.resolved(sentence, MeetingMentions.in(sentence, at), before);
      before = mentions;
      if (early && mentions.isEmpty() && !dates.isEmpty()) {
        DatedPlace.in(sentence).ifPresent(datedPlaces::add);
      }
      all.addAll(mentions);
      if (early) {
        opening.addAll(mentions);
      }
    }
  }

  private List<Meeting> meetings(Part part) {
    MeetingMention main = context.isDebate() ? debated() : announced();
    var found = new ArrayList<Meeting>();
    if (main == null) {
      remarks.missing(
          "meeting", "In de tekst is niet gevonden over welke bijeenkomst dit stuk gaat.");
    } else {
      found.add(main(main, part));
    }
    for (MeetingMention mention : all) {
      addOther(found, mention);
    }
    Sessions.add(found, part);
    return found;
  }

  private Meeting main(MeetingMention main, Part part) {
    Years.Resolved resolved = resolve(main);
    if (resolved == null) {
      String why =
          main.date() == null ? "de tekst noemt geen datum" : "de tekst noemt geen jaartal";
      remarks.missing("meeting", "De datum van de bijeenkomst is niet bekend: " + why + ".");
    } else if (resolved.why() != null) {
      remarks.likely("meeting", resolved.why());
    }
    DateRange dates = resolved == null ? null : resolved.dates();
    MeetingKind kind = new MeetingKinds(context, opening, remarks).of(main, part);
    return new Meeting(kind, dates, place(main, kind, part));
  }

  /** In a debate it is the meeting ahead whose agenda was on the table. */
  private @Nullable MeetingMention debated() {
    MeetingMention ahead = first(mention -> mention.agenda() && isAhead(mention));
    if (ahead == null) {
      ahead = first(this::isAhead);
    }
    if (ahead != null) {
      return ahead;
    }
    MeetingMention past = first(mention -> resolve(mention) != null);
    if (past != null) {
      remarks.uncertain("meeting", "Het debat noemt alleen een bijeenkomst die al was geweest.");
    }
    return past;
  }

  private @Nullable MeetingMention first(java.util.function.Predicate<MeetingMention> wanted) {
    return opening.stream().filter(wanted).findFirst().orElse(null);
  }

  private boolean isAhead(MeetingMention mention) {
    Years.Resolved resolved = resolve(mention);
    if (resolved == null) {
      return false;
    }
    return context.written() == null
        || (!resolved.dates().end().isBefore(context.written())
            && resolved.dates().start().isBefore(context.written().plusDays(180)));
  }

  /** In a letter or note it is the first meeting that the opening names with a fitting date. */
  private @Nullable MeetingMention announced() {
    MeetingMention dated = new Prominence(context, opening).best(this::fits, this::resolve);
    boolean certain = isAboutMeeting();
    if (dated != null) {
      if (!certain) {
        remarks.likely("meeting", "Het stuk noemt deze bijeenkomst, maar kondigt die niet aan.");
      }
      return dated;
    }
    if (context.type() == DocumentType.KAMERBRIEF
        || context.type() == DocumentType.ANTWOORD_KAMERVRAGEN) {
      return null;
    }
    MeetingMention undated = first(mention -> mention.date() != null && resolve(mention) == null);
    if (undated == null) {
      undated = first(mention -> mention.kind() != null && resolve(mention) == null);
    }
    return undated;
  }

  private boolean isAboutMeeting() {
    return switch (context.type()) {
      case GEANNOTEERDE_AGENDA, VERSLAG, BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT -> true;
      case ANTWOORD_KAMERVRAGEN, KAMERBRIEF, OVERIG -> false;
    };
  }

  private boolean fits(MeetingMention mention) {
    Years.Resolved resolved = resolve(mention);
    if (resolved == null || context.written() == null || context.phase() == null) {
      return resolved != null;
    }
    return switch (context.phase()) {
      case BEFORE -> !resolved.dates().end().isBefore(context.written());
      case AFTER -> !resolved.dates().start().isAfter(context.written());
    };
  }

  private Years.@Nullable Resolved resolve(MeetingMention mention) {
    return mention.date() == null ? null : years.resolve(mention.date());
  }

  /** The place in the same sentence, or where the same meeting is named again. */
  private @Nullable String place(MeetingMention main, MeetingKind kind, Part part) {
    if (main.place() != null) {
      return main.place();
    }
    DateMention date = main.date();
    String again =
        opening.stream()
            .filter(other -> other.place() != null)
            .filter(other -> sameMeeting(other, date, kind))
            .map(MeetingMention::place)
            .findFirst()
            .orElse(null);
    String dated = again == null ? DatedPlace.on(date, datedPlaces) : again;
    String online = dated == null ? Online.of(opening, main, part.opening()) : dated;
    String said = online == null ? undated(kind) : online;
    return said == null ? titled(kind) : said;
  }

  /** A sentence that says where these ministers meet, but no day, is about the main meeting. */
  private @Nullable String undated(MeetingKind kind) {
    String place =
        opening.stream()
            .filter(other -> other.kind() == kind && other.place() != null)
            .filter(other -> DutchDates.find(other.sentence()).isEmpty())
            .filter(other -> MEET.matcher(other.sentence()).find())
            .map(MeetingMention::place)
            .findFirst()
            .orElse(null);
    if (place != null) {
      remarks.likely("meeting", "De plaats komt uit een zin zonder datum.");
    }
    return place;
  }

  /** A title without a day is about the meeting that the text dates. */
  private @Nullable String titled(MeetingKind kind) {
    return opening.stream()
        .filter(other -> other.inTitle() && other.date() == null && other.place() != null)
        .filter(other -> other.kind() == null || other.kind() == kind)
        .map(MeetingMention::place)
        .findFirst()
        .orElse(null);
  }

  private boolean sameMeeting(MeetingMention other, @Nullable DateMention date, MeetingKind kind) {
    if (other.date() == null) {
      return other.kind() == kind && date == null;
    }
    return date != null && other.date().first().equals(date.first());
  }

  private void addOther(List<Meeting> found, MeetingMention mention) {
    Years.Resolved resolved = mention.kind() == null ? null : resolve(mention);
    if (resolved == null || mention.kind() == null) {
      return;
    }
    MeetingKind kind = mention.kind();
    boolean known =
        found.stream().anyMatch(m -> m.dates() != null && covers(m, kind, resolved.dates()));
    if (!known) {
      found.add(new Meeting(kind, resolved.dates(), mention.place()));
    }
  }

  /** A day of a meeting, and a session of one kind of ministers at a summit, is not another one. */
  private static boolean covers(Meeting meeting, MeetingKind kind, DateRange dates) {
    DateRange known = meeting.dates();
    if (known == null) {
      return false;
    }
    boolean within = !dates.start().isBefore(known.start()) && !dates.end().isAfter(known.end());
    boolean session =
        meeting.kind() == MeetingKind.TOP && (kind == MeetingKind.DMM || kind == MeetingKind.FMM);
    return within && (meeting.kind() == kind || session);
  }

  /** Whether a document about {@code meetings} looks ahead, as the dates tell. */
  static @Nullable Phase phase(List<Meeting> meetings, java.time.@Nullable LocalDate written) {
    DateRange dates = meetings.isEmpty() ? null : meetings.getFirst().dates();
    if (dates == null || written == null) {
      return null;
    }
    return Phase.of(written, dates);
  }
}
