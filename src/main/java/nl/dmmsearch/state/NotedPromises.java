package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;

/**
 * Finds where the chair of a debate begins to note what was promised in it. From there on, what the
 * minister is named with is a promise, in whatever words.
 */
final class NotedPromises {
  /** Behind every text: nothing is noted. */
  static final int NONE = Integer.MAX_VALUE;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:(?:volgende|noteer|noteren|noteerde|genoteerd|lees|loop)\\b[^.:!?\\n]*\\btoezegging(?:en)?\\b"
              + "|\\btoezegging(?:en)?\\b[^.:!?\\n]*(?=:|\\b(?:genoteerd|noteren|noteer|gedaan|voorlezen"
              + "|oplezen|lezen|nalopen|doornemen|langslopen|opgeschreven|vastleggen)\\b))"
              + "[^.:!?\\n]*[.:!?\\n]",
          Pattern.CASE_INSENSITIVE);

  private NotedPromises() {}

  /** From which offset on a section of a debate does so; {@link #NONE} where it does not. */
  static int from(Section section) {
    Speaker speaker = section.speaker();
    if (speaker != null && speaker.role() != Speaker.Role.VOORZITTER) {
      return NONE;
    }
    String heading = section.heading();
    if (heading != null && heading.toLowerCase(Locale.ROOT).contains("toezegging")) {
      return 0;
    }
    if (!section.text().contains("oezegging") && !section.text().contains("OEZEGGING")) {
      return NONE;
    }
    Matcher announced = ANNOUNCED.matcher(section.text());
    return announced.find() ? announced.end() : NONE;
  }
}
