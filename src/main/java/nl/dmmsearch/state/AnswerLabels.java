package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/**
 * Tells which answer a sentence stands in, where a section holds questions and what is answered to
 * them. The lines above those are no headings, but they are how an answer is cited.
 */
final class AnswerLabels {
  private static final String NUMBERS = "(\\d{1,3}(?:(?: en | t/m | ?[-–] ?|, )\\d{1,3})*)";

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:(?i:vra(?:ag|gen)) %1$s|Antwoord(?:en)?(?: op)?(?: (?:de )?vra(?:ag|gen))?(?: %1$s)?)[.:]?[ \\t]*$"
              .formatted(NUMBERS));

  private static final String QUESTION = "Vraag ";
  private static final String ANSWER = "Antwoord op vraag ";

  private record Label(int from, String text) {}

  /** Says only that it is so, and not what: {@code Ja, daartoe ben ik bereid}. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:ja|jazeker|zeker|nee|neen)[,.]? )?(?:daartoe|hiertoe|daarvoor|dat|dit|daar|hier|die bereidheid)\\b.{0,60}"
              + "|(?:ja|jazeker|zeker|nee|neen)[,.]? .{0,25}|ik ben het .{0,40}\\beens\\."
              + "|(?:die|deze) (?:mening|opvatting|analyse|zorg|zorgen|stelling) .{0,40}");

  private static final Pattern YES_OR_NO =
      Pattern.compile("(?i)\\b(?:ja|jazeker|zeker|nee|neen)\\b");

  /** A question that is only numbered, on the line above it. */
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.:)]? (.+)");

  /** Of a question no more letters than these are told. */
  private static final int LONGEST = 300;

  /** So many letters, the label of an answer, stand between it and what was asked. */
  private static final int BETWEEN = 60;

  private final List<Label> labels = new ArrayList<>();
  private final String text;
  private final @Nullable String otherwise;

  private AnswerLabels(String text, @Nullable String otherwise) {
    this.text = text;
    this.otherwise = otherwise;
  }

  /** What stands above the sentences of a section: a line within it, or else its own heading. */
  static AnswerLabels in(Section section) {
    var found = new AnswerLabels(section.text(), section.label());
    if (!mayLabel(section.text())) {
      return found;
    }
    Matcher line = LINE.matcher(section.text());
    String asked = null;
    while (line.find()) {
      if (line.group(1) != null) {
        asked = line.group(1);
        found.labels.add(new Label(line.end(), QUESTION + asked));
      } else {
        String answered = line.group(2) == null ? asked : line.group(2);
        String text = answered == null ? line.group().strip() : ANSWER + answered;
        found.labels.add(new Label(line.end(), text));
      }
    }
    return found;
  }

  /** Whether some line begins as one, which is sooner known than that none is one. */
  private static boolean mayLabel(String text) {
    if (text.indexOf('\n') < 0) {
      return false;
    }
    for (int line = 0; line >= 0; line = nextLine(text, line)) {
      int at = line;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      if (text.regionMatches(true, at, "vra", 0, 3) || text.startsWith("Antw", at)) {
        return true;
      }
    }
    return false;
  }

  private static int nextLine(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? -1 : end + 1;
  }

  /**
   * What stands above a sentence; with what was asked where an answer opens with one that only says
   * that it is so.
   */
  @Nullable String above(int place, String said) {
    String above = above(place);
    String asked = BARE.matcher(said).matches() ? asked(place) : null;
    if (asked == null) {
      return above;
    }
    Matcher numbered = NUMBERED.matcher(asked);
    if (numbered.matches()) {
      return ANSWER + numbered.group(1) + " («" + numbered.group(2) + "»)";
    }
    return above == null ? "Antwoord op «" + asked + "»" : above + " («" + asked + "»)";
  }

  /** The question right in front of a place; null where none is. */
  private @Nullable String asked(int place) {
    int end = text.lastIndexOf('?', place - 1) + 1;
    if (end == 0 || place - end > BETWEEN || isAnswered(text.substring(end, place))) {
      return null;
    }
    int paragraph = text.lastIndexOf("\n\n", end - 1);
    int from = Math.max(paragraph < 0 ? 0 : paragraph, end - LONGEST);
    String asked = text.substring(from, end).strip().replaceAll("\\s+", " ");
    return from == paragraph || from == 0 ? asked : "… " + asked;
  }

  /** Whether more was said already behind the question than {@code Ja}. */
  private static boolean isAnswered(String between) {
    String said = YES_OR_NO.matcher(LINE.matcher(between).replaceAll("")).replaceAll("");
    return said.chars().anyMatch(Character::isLetter);
  }

  /** What stands above a place in the text; null where nothing does. */
  @Nullable String above(int place) {
    String above = otherwise;
    for (Label label : labels) {
      if (label.from() <= place) {
        above = label.text();
      }
    }
    return above;
  }
}
