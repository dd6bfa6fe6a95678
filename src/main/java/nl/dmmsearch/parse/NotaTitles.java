package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/**
 * Knows the titles of notes to a minister that say so themselves, {@code Beslisnota bij verslag
 * NAVO DMM}: what stands behind the word is the paper that the note goes with.
 */
final class NotaTitles {
  /** A plain {@code nota} may be one for parliament, unless it names whom or what it is for. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:#{1,3} )?(?:(?:betreft|onderwerp)\\s*:?\\s*)?"
              + "(?:(?:beslis|besluit|informatie|opleg)nota ?[ :–-] ?[\\p{L}\\d][^\\n]{3,240}"
              + "|nota (?:aan|voor) (?:de )?(?:minister|staatssecretaris|bewinds)[^\\n]{0,200}"
              + "|nota bij (?:de |het |uw )?(?:geannoteerde|verslag|(?:kamer)?brief|beantwoording|antwoord)[^\\n]{0,200})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

  /** What asks a minister to decide, as a heading. */
  private static final Pattern DECISION =
      Pattern.compile(
          "(?:geadviseerde?|gevraagde?) (?:besluit|beslissing)(?:en)?\\b.{0,10}",
          Pattern.CASE_INSENSITIVE);

  /** Between a title and the first heading stand labels, or it is no head. */
  private static final int LABEL = 60;

  private static final int DEEPEST = 40;

  private NotaTitles() {}

  /** Whether a line is such a title, and no sentence about a note. */
  static boolean isOne(String line) {
    return !isSentence(line) && TITLE.matcher(line).matches();
  }

  private static boolean isSentence(String line) {
    return Words.endsSentence(line) && !line.endsWith(" a.s.") && !line.endsWith(" jl.");
  }

  /** Where in the lines of a head such a title begins; -1 without. */
  static int start(String head) {
    Matcher title = TITLE.matcher(head);
    return title.find() && !isSentence(title.group()) ? title.start() : -1;
  }

  static boolean asksToDecide(String heading) {
    return DECISION.matcher(heading).matches();
  }

  /**
   * Where the first heading stands under the title at a line, with nothing but labels between; -1
   * where the line is no title or prose follows.
   */
  static int heading(List<TextLine> lines, int title) {
    if (!isOne(lines.get(title).text())) {
      return -1;
    }
    for (int i = title + 1; i < Math.min(lines.size(), title + DEEPEST); i++) {
      String text = lines.get(i).text();
      if (StandardHeadings.contains(text)) {
        return i;
      }
      if (text.length() >= LABEL && Words.endsSentence(text)) {
        return -1;
      }
    }
    return -1;
  }
}
