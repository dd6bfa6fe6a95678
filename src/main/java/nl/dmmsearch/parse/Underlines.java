package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/** Takes rules of dashes out of a text; what they underline stands out as bold type does. */
final class Underlines {
  private static final Pattern RULE = Pattern.compile("[-–—_=~]{4,}|[.*]{6,}");
  private static final int LONGEST = 120;

  private Underlines() {}

  static List<TextLine> read(List<TextLine> lines) {
    var out = new ArrayList<TextLine>(lines.size());
    for (TextLine line : lines) {
      if (!isRule(line.text())) {
        out.add(line);
        continue;
      }
      if (!out.isEmpty() && isTitle(out)) {
        TextLine title = out.removeLast();
        out.add(new TextLine(title.text(), title.page(), LineRole.STRONG));
      }
      out.add(line.with(""));
    }
    return out;
  }

  private static boolean isRule(String text) {
    return text.length() >= 4
        && !Character.isLetterOrDigit(text.charAt(0))
        && RULE.matcher(text).matches();
  }

  private static boolean isTitle(List<TextLine> lines) {
    String text = lines.getLast().text();
    boolean alone = lines.size() == 1 || lines.get(lines.size() - 2).text().isEmpty();
    return alone
        && !text.isEmpty()
        && text.length() <= LONGEST
        && lines.getLast().role() instanceof LineRole.Plain;
  }
}
