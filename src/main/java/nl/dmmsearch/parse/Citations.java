package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/** Collects what a brief refers to, each once, in order; notes after the text. */
final class Citations {
  private static final Pattern LETTER =
      Pattern.compile(
          "rief (?:van (?:de )?(?=\\p{L})[^.;()\\d]{0,90}?|houdende [^.;()\\d]{0,90}?)?"
              + "(?:d\\.d\\.|van|op|dd\\.?) (?=\\d)");

  /** Papers that went with a letter, named by the day of that letter. */
  private static final Pattern AGENDA =
      Pattern.compile("[Gg]eannoteerde agenda (?:d\\.d\\.|van|dd\\.?) (?=\\d)");

  private static final Pattern REPORT =
      Pattern.compile("(?<!\\p{L})[Vv]erslag (?:d\\.d\\.|van|dd\\.?) (?=\\d)");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:\\(|\\b(?:kenmerk|referentie):? )([A-Z\\d][A-Z\\d./-]{5,29})(?![\\p{L}\\d])");

  /** The House's number of a case, which is no letter. */
  private static final Pattern CASE = Pattern.compile("\\d{4}Z\\d+");

  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\(([A-Z\\d][A-Z\\d./-]{5,29})\\)");
  private static final Pattern PROCEEDINGS =
      Pattern.compile(
          "Handelingen (?:I{1,2}|EK|TK),? (?:\\d{4}[-/–]\\d{2,4}|\\d{2}[-/–]\\d{2})"
              + "(?:, nr\\. ?\\d+)?(?:, (?:item|p\\.|blz\\.) ?\\d+(?:[-–]\\d+)*)*");
  private static final Pattern MOTION =
      Pattern.compile(
          "oties?[- ](?:van (?:het lid |de leden )?)?"
              + "(?:(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er) ){0,3}\\p{Lu}[\\p{L}’'-]{1,40}"
              + "(?:(?: en | ?/ ?)(?=\\p{Lu}))?){1,6}(?: ?c\\.s\\.)?");

  /** A number in brackets belongs to the reference before it. */
  private static final int NEAR = 260;

  private final List<Citation> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final @Nullable KamerstukNumber own;

  private Citations(@Nullable KamerstukNumber own) {
    this.own = own;
  }

  /**
   * The citations of a brief.
   *
   * @param own its own number, which it does not cite
   */
  static List<Citation> of(
      List<Section> sections, List<Footnote> notes, @Nullable KamerstukNumber own) {
    var citations = new Citations(own);
    for (Section section : sections) {
      citations.read(section);
    }
    for (Footnote note : notes) {
      citations.read(note);
    }
    return List.copyOf(citations.found);
  }

  private void read(Section section) {
    in(section.text()).forEach(spot -> add(spot, section.pageAt(spot.at()), section.anchor()));
  }

  private void read(Footnote note) {
    in(note.text()).forEach(spot -> add(spot, note.page(), note.anchor()));
  }

  private record Spot(int at, Citation.Kind kind, String text, @Nullable KamerstukNumber number) {}

  private static List<Spot> in(String text) {
    var spots = new ArrayList<Spot>();
    List<KamerstukNumbers.Found> numbers = KamerstukNumbers.find(text);
    for (KamerstukNumbers.Found number : numbers) {
      String written = text.substring(number.start(), number.end());
      spots.add(new Spot(number.start(), Citation.Kind.KAMERSTUK, written, number.number()));
    }
    Spots.each(LETTER, text, "rief ", 0, m -> letter(m, text, numbers, spots));
    Spots.each(AGENDA, text, " agenda ", 12, m -> letter(m, text, numbers, spots));
    Spots.each(REPORT, text, "erslag ", 1, m -> letter(m, text, numbers, spots));
    for (String opening : List.of("(", "kenmerk", "referentie")) {
      Spots.each(REFERENCE, text, opening, 0, m -> reference(m, spots));
    }
    Spots.each(
        PROCEEDINGS,
        text,
        "Handelingen ",
        0,
        m -> spots.add(new Spot(m.start(), Citation.Kind.OVERIG, m.group(), null)));
    Spots.each(MOTION, text, "otie", 0, m -> motion(m, text, spots));
    spots.sort((a, b) -> a.at() - b.at());
    return spots;
  }

  /** Letters that are named by their date alone. */
  private static void letter(
      Matcher m, String text, List<KamerstukNumbers.Found> numbers, List<Spot> spots) {
    int date = m.end();
    String after = text.substring(date, Math.min(text.length(), date + 30));
    List<DateMention> dates = DutchDates.find(after);
    if (dates.isEmpty() || dates.getFirst().start() != 0) {
      return;
    }
    int end = date + dates.getFirst().end();
    boolean numbered =
        numbers.stream()
            .anyMatch(
                n -> n.start() >= end && n.start() < end + NEAR && sameReference(text, end, n));
    if (!numbered) {
      int start = wordStart(text, m.start());
      String written = text.substring(start, behindReference(text, end));
      spots.add(new Spot(start, Citation.Kind.BRIEF, written, null));
    }
  }

  /** A letter by its own reference alone. */
  private static void reference(Matcher m, List<Spot> spots) {
    int at = m.start(1);
    boolean known = spots.stream().anyMatch(s -> s.at() < at && at < s.at() + s.text().length());
    if (!known && isLetter(m.group(1))) {
      spots.add(new Spot(at, Citation.Kind.BRIEF, m.group(1), null));
    }
  }

  private static void motion(Matcher m, String text, List<Spot> spots) {
    int start = wordStart(text, m.start());
    spots.add(new Spot(start, Citation.Kind.MOTIE, text.substring(start, m.end()), null));
  }

  private static boolean isLetter(String reference) {
    return OwnReferences.isReference(reference) && !CASE.matcher(reference).matches();
  }

  /** Behind the letter's own reference, where that stands in brackets behind its day. */
  private static int behindReference(String text, int end) {
    Matcher m = IN_BRACKETS.matcher(text).region(end, text.length());
    return m.lookingAt() && isLetter(m.group(1)) ? m.end() : end;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean sameReference(String text, int from, KamerstukNumbers.Found number) {
    String between = text.substring(from, number.start());
    return !between.contains(";") && !between.contains(". ") && !between.contains(" brief ");
  }

  private void add(Spot spot, @Nullable Integer page, @Nullable String anchor) {
    KamerstukNumber number = spot.number();
    if (number != null && number.equals(own)) {
      return;
    }
    String key = number == null ? spot.kind() + spot.text() : number.value();
    if (seen.add(key)) {
      found.add(new Citation(spot.kind(), spot.text(), number, page, anchor, null));
    }
  }
}
