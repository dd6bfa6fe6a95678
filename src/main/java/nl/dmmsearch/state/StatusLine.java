package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import org.jspecify.annotations.Nullable;

/** Reads what a list of promises says of each behind it: {@code Status: afgedaan met brief …}. */
final class StatusLine {
  private static final String LABEL =
      "(?:(?:Status|Stand van zaken|Stand|Voortgang|Uitvoering|Afdoening)(?: (?:van de )?toezegging)?"
          + " ?[:–-][ \\t]*(?<said>\\S[^\\n]*)"
          + "|(?<alone>\\(?(?:[Aa]fgedaan|Nagekomen|Uitgevoerd|Voldaan|Openstaand|Nog open|In behandeling)"
          + "(?: (?:met|per|bij|op|door|in)\\b[^\\n]*)?[.)]*))";

  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*(?:[•*–\\-] *)?" + LABEL + "[ \\t]*$");

  /** The line behind a sentence, whatever empty lines lie between. */
  private static final Pattern NEXT_LINE = Pattern.compile("\\G[ \\t]*\\n\\s*(?=\\S)");

  private static final Pattern KEPT =
      Pattern.compile(
          "^\\(?(?:(?:is|zijn|hiermee|hierbij|inmiddels|reeds|toezegging) )*"
              + "(?:afgedaan|nagekomen|voldaan|uitgevoerd|afgehandeld|ingelost)\\b");

  /** What another promise of the list begins with. */
  private static final Pattern NEXT = Pattern.compile("(?m)^.*\\btoegezegd\\b");

  private StatusLine() {}

  /**
   * What stands behind a promise that was told; null where nothing does.
   *
   * @param end of the sentence that tells it, in the text of its section
   */
  static @Nullable EarlierStatement behind(String text, int end) {
    Matcher line = LINE.matcher(text);
    return line.find(end) && !tellsAnother(text, end, line.start()) ? told(line) : null;
  }

  /**
   * What the line right behind a promise says of it; null where that is no such line.
   *
   * @param end of the sentence that promises, in the text of its section
   */
  static @Nullable EarlierStatement rightBehind(String text, int end) {
    Matcher next = isEndOfLine(text, end) ? NEXT_LINE.matcher(text) : null;
    if (next == null || !next.find(end)) {
      return null;
    }
    Matcher line = LINE.matcher(text).region(next.end(), text.length());
    return line.lookingAt() ? told(line) : null;
  }

  /** Whether nothing else stands on the line, which most sentences tell at once. */
  private static boolean isEndOfLine(String text, int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n';
  }

  private static EarlierStatement told(Matcher line) {
    String said = line.group("said") == null ? line.group("alone") : line.group("said");
    boolean kept = KEPT.matcher(said.toLowerCase(Locale.ROOT)).find();
    return new EarlierStatement(kept ? How.FULFILS : How.REPEATS, line.group().strip());
  }

  private static boolean tellsAnother(String text, int from, int to) {
    return NEXT.matcher(text).region(from, to).find();
  }
}
