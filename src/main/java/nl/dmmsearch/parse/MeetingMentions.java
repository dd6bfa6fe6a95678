package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * Ties names of meetings to dates and places within a sentence: what follows a name up to the next
 * belongs to it, else what stands before all of them.
 */
final class MeetingMentions {
  /** Farther from its name a date or place is another matter. */
  private static final int REACH = 130;

  /** How far before a name the kind of letter that speaks of it can stand. */
  private static final int FAR = 400;

  private static final Pattern LETTER_ITEM =
      Pattern.compile("(?:[•–−-] ?)?(?:de |het |een )?(?:brief|afschrift)\\b.*");
  private static final Pattern JOINED = Pattern.compile("\\)?(?:,| en|, en|/| &)(?: de| het)? ?");

  /** Such a sentence dates the debate, unless the date stands behind the meeting's name. */
  private static final Pattern OF_A_DEBATE =
      Pattern.compile(
          "(?i)debat|overleg|\\bbriefing\\b|\\bbrief van\\b|\\b(?-i:AO|CD|SO|VSO|VAO|WGO|NO)\\b");

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "\\b(?i:ingezonden|ontvangen|verzonden|vastgesteld|voorgelegd|beantwoord|nr\\. ?\\d+"
              + "|(?:\\p{L}*debat|\\p{L}*overleg|brief|\\(?(?-i:AO|CD|SO|VSO|VAO|WGO|NO)))(?: (?:van|op|d\\.d\\.|d\\.d))? $");

  /** A date that another one took the place of, as the words right before it say. */
  private static final Pattern REPLACED =
      Pattern.compile(
          "(?i)\\b(?:(?:oorspronkelijk|aanvankelijk|eerst|eerder)(?: (?!nu\\b)\\p{L}+){0,3}"
              + "|in plaats van|(?:verplaatst|verschoven|verzet|uitgesteld|vervroegd) van|niet)(?: (?:op|van|voor))?"
              + "(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)? $");

  private static final Pattern DATE_OF_LETTER = Pattern.compile(".*(?:d\\.d\\.|dd\\.?) $");

  private final String sentence;
  private final int paragraph;
  private final List<MeetingNames.Named> names;
  private final List<DateMention> dates;
  private final List<Places.Named> places;

  private MeetingMentions(String sentence, int paragraph) {
    this.sentence = sentence;
    this.paragraph = paragraph;
    this.names = merged(sentence, MeetingNames.find(sentence));
    this.dates = new ArrayList<>(names.isEmpty() ? List.of() : DutchDates.find(sentence));
    this.places = names.isEmpty() ? List.of() : Places.find(sentence);
    dropDateOfLetter();
    dates.removeIf(this::isOfSomethingElse);
  }

  /**
   * The meetings that a sentence names.
   *
   * @param paragraph in which it stands, counted from 0; negative in the title
   */
  static List<MeetingMention> in(String sentence, int paragraph) {
    var mentions = new MeetingMentions(sentence, paragraph);
    var out = new ArrayList<MeetingMention>();
    for (int i = 0; i < mentions.names.size(); i++) {
      out.add(mentions.mention(i));
    }
    return out;
  }

  /** A name with its abbreviation behind it is one name. */
  private static List<MeetingNames.Named> merged(String text, List<MeetingNames.Named> all) {
    var out = new ArrayList<MeetingNames.Named>();
    for (MeetingNames.Named name : all) {
      MeetingNames.Named last = out.isEmpty() ? null : out.getLast();
      if (last != null && name.start() - last.end() <= 6 && compatible(last.kind(), name.kind())) {
        MeetingKind kind = last.kind() == null ? name.kind() : last.kind();
        boolean joined = !text.substring(last.end(), name.start()).contains(",");
        if (joined) {
          out.set(out.size() - 1, new MeetingNames.Named(last.start(), name.end(), kind));
          continue;
        }
      }
      out.add(name);
    }
    return out;
  }

  private static boolean compatible(@Nullable MeetingKind a, @Nullable MeetingKind b) {
    return a == b || a == null || b == null;
  }

  /** A date of questions, a debate or a letter, as the words right before it say. */
  private boolean isOfSomethingElse(DateMention date) {
    String before = sentence.substring(Math.max(0, date.start() - 30), date.start());
    return OF_SOMETHING_ELSE.matcher(before).find() || isReplaced(date);
  }

  private boolean isReplaced(DateMention date) {
    String before = sentence.substring(Math.max(0, date.start() - 50), date.start());
    return dates.size() > 1 && REPLACED.matcher(before).find();
  }

  /** In "de brief d.d. … inzake …" one date is that of the letter itself. */
  private void dropDateOfLetter() {
    if (names.isEmpty() || dates.isEmpty() || !LETTER_ITEM.matcher(sentence).matches()) {
      return;
    }
    if (dates.getFirst().start() < names.getFirst().start()) {
      dates.removeFirst();
      return;
    }
    DateMention last = dates.getLast();
    String before = sentence.substring(Math.max(0, last.start() - 6), last.start());
    if (DATE_OF_LETTER.matcher(before).matches()) {
      dates.removeLast();
    }
  }

  private MeetingMention mention(int i) {
    MeetingNames.Named name = names.get(i);
    int from = Math.max(0, name.start() - FAR);
    String before = sentence.substring(from, name.start()).toLowerCase(Locale.ROOT);
    boolean agenda = before.lastIndexOf("agenda") > before.lastIndexOf("verslag");
    return new MeetingMention(name.kind(), date(i), place(i), agenda, sentence, paragraph);
  }

  private @Nullable DateMention date(int i) {
    int from = names.get(i).end();
    int to = end(i);
    for (DateMention date : dates) {
      if (date.start() >= from && date.start() < to && date.start() - from < REACH) {
        return date;
      }
    }
    DateMention before = isOfFirst(i) ? lastBefore(i) : null;
    return before == null && sharesWithNext(i) ? date(i + 1) : before;
  }

  private @Nullable DateMention lastBefore(int i) {
    DateMention before = null;
    for (DateMention date : dates) {
      if (date.end() <= names.get(i).start()
          && isFree(date.start())
          && !OF_A_DEBATE.matcher(sentence).find()) {
        before = date;
      }
    }
    return before;
  }

  /** What stands before all names belongs to the first, and to those that "en" ties to it. */
  private boolean isOfFirst(int i) {
    return i == 0 || (sharesWithNext(i - 1) && isOfFirst(i - 1));
  }

  /** Two names joined by "en" or a comma share what follows the second. */
  private boolean sharesWithNext(int i) {
    if (i + 1 >= names.size()) {
      return false;
    }
    String between = sentence.substring(names.get(i).end(), names.get(i + 1).start());
    return JOINED.matcher(between).matches();
  }

  private @Nullable String place(int i) {
    int from = names.get(i).end();
    int to = end(i);
    for (Places.Named place : places) {
      if (place.start() >= from && place.start() < to && place.start() - from < REACH) {
        return place.town();
      }
    }
    String before = null;
    for (Places.Named place : places) {
      if (place.end() <= names.get(i).start() && isFree(place.start())) {
        before = place.town();
      }
    }
    return before;
  }

  private int end(int i) {
    return i + 1 < names.size() ? names.get(i + 1).start() : sentence.length();
  }

  /** Whether what stands at {@code offset} precedes all names, so that any may claim it. */
  private boolean isFree(int offset) {
    return offset < names.getFirst().start();
  }
}
