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

  private final List<Label> labels = new ArrayList<>();
  private final @Nullable String otherwise;

  private AnswerLabels(@Nullable String otherwise) {
    this.otherwise = otherwise;
  }

  /** What stands above the sentences of a section: a line within it, or else its own heading. */
  static AnswerLabels in(Section section) {
    var found = new AnswerLabels(section.label());
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
    boolean begins = text.indexOf('\n') >= 0;
    for (int i = 0; begins && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'V' || c == 'v' || c == 'A') {
        if (text.regionMatches(true, i, "vra", 0, 3) || text.startsWith("Antw", i)) {
          return true;
        }
      }
    }
    return false;
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
