package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import org.jspecify.annotations.Nullable;

/** Reads what a list of promises says of each behind it: {@code Status: afgedaan met brief …}. */
final class StatusLine {
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*(?:[•\\-] *)?(?:Status|Stand van zaken) ?:[ \\t]*(\\S[^\\n]*)$");

  private static final Pattern KEPT =
      Pattern.compile(
          "^(?:(?:is|zijn|hiermee|hierbij|inmiddels|reeds|toezegging) )*"
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
    if (!line.find(end) || tellsAnother(text, end, line.start())) {
      return null;
    }
    boolean kept = KEPT.matcher(line.group(1).toLowerCase(Locale.ROOT)).find();
    return new EarlierStatement(kept ? How.FULFILS : How.REPEATS, line.group().strip());
  }

  private static boolean tellsAnother(String text, int from, int to) {
    return NEXT.matcher(text).region(from, to).find();
  }
}
