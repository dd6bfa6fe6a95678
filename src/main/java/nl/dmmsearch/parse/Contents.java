package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/** Gathers a table of contents into one line, so that its entries are not taken for headings. */
final class Contents {
  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:inhouds?opgave|inhoud):?(?:\\s+(?:blz|pag|pagina|bladzijde)\\.?)?");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:blz\\.?|pag\\.?|\\d{1,3}|[ivx]{1,5}\\.?)");
  private static final Pattern ENTRY = Pattern.compile(".{3,110}?[ .…]+\\d{1,3}");

  private static final Pattern LEADER = Pattern.compile(".{3,110}?[.…]{4,}\\s*\\d{1,3}");

  private static final Pattern BARE = Pattern.compile("^[•\\s-]+|[.:\\s]+$");
  private static final int LONGEST_ENTRY = 110;

  private Contents() {}

  static List<TextLine> gather(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (TITLE.matcher(lines.get(i).text()).matches()) {
        int end = end(lines, i + 1);
        end = end > i + 2 ? end : returning(lines, i + 1);
        return end > i + 2 ? gathered(lines, i, end) : lines;
      }
    }
    return lines;
  }

  /** Behind the last line that is an entry or has its page number right behind it. */
  private static int end(List<TextLine> lines, int from) {
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty()) {
        continue;
      }
      if (!isNumber(text) && !ENTRY.matcher(text).matches() && !goesOn(lines, i)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** Behind the last of at least two lines without page numbers that all return below. */
  private static int returning(List<TextLine> lines, int from) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = from; i < lines.size(); i++) {
      last.put(key(lines.get(i)), i);
    }
    int end = from;
    int entries = 0;
    for (int i = from; i < lines.size(); i++) {
      String key = key(lines.get(i));
      if (key.isEmpty()) {
        continue;
      }
      if (key.length() > LONGEST_ENTRY || last.getOrDefault(key, i) == i) {
        break;
      }
      end = i + 1;
      entries++;
    }
    return entries > 1 ? end : from;
  }

  /** A heading as a list of contents gives it: its bullet, end and capitals do not count. */
  private static String key(TextLine line) {
    return BARE.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** An entry has its number behind it, or goes on in a line that has. */
  private static boolean goesOn(List<TextLine> lines, int i) {
    String next = next(lines, i);
    return isNumber(next) || (LEADER.matcher(next).matches() && !lines.get(i + 1).text().isEmpty());
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static String next(List<TextLine> lines, int i) {
    return lines.stream()
        .skip(i + 1L)
        .map(TextLine::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<TextLine> gathered(List<TextLine> lines, int title, int end) {
    List<String> entries =
        lines.subList(title + 1, end).stream()
            .map(TextLine::text)
            .filter(text -> !text.isEmpty())
            .toList();
    Integer page = lines.get(title).page();
    var out = new ArrayList<>(lines.subList(0, title));
    String name = Words.first(lines.get(title).text());
    String column = lines.get(title).text().substring(name.length()).strip();
    out.add(lines.get(title).with(name));
    out.add(new TextLine("", page));
    out.add(new TextLine((column + " " + String.join(" ", entries) + ".").strip(), page));
    out.add(new TextLine("", page));
    out.addAll(lines.subList(end, lines.size()));
    return out;
  }
}
