package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Tells the annexes of a letter or note from its own text. */
final class Annexes {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?i)bijlage|annex)(?: (?:\\d{1,2}|(?i:[a-e]|[ivx]{1,4})))?"
              + "(?: ?[:–-] ?.{3,120}|(?<=[\\dA-EIVX])\\.? \\p{Lu}.{3,120})?");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:pagina |blad |- ?)?\\d.{0,12}");
  private static final int LONGEST_HEADING = 140;

  /** Fewer words are a line, not a sentence. */
  private static final int SENTENCE = 6;

  /** An annex of so many words is a paper of its own, whatever stands in it. */
  private static final int LONG = 80;

  private Annexes() {}

  static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches();
  }

  /**
   * Whether an annex that can be read on its own begins at a line: its heading opens a page, and
   * there are sentences under it. A programme or a table has none.
   */
  static boolean begins(List<TextLine> lines, int i) {
    return isHeading(lines.get(i).text())
        && opensPage(lines, i)
        && hasSentence(texts(lines.subList(i + 1, lines.size())));
  }

  /** The heading of a part that is an annex; null where it is none. */
  static @Nullable String title(List<TextLine> lines) {
    String first =
        lines.stream().map(TextLine::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    return isHeading(first) ? first : null;
  }

  static boolean isLong(List<TextLine> part) {
    return part.stream().mapToInt(line -> Words.count(line.text())).sum() >= LONG;
  }

  /** Only what each page repeats may stand above it. */
  private static boolean opensPage(List<TextLine> lines, int i) {
    Integer page = lines.get(i).page();
    if (page == null || page.equals(lines.getFirst().page())) {
      return false;
    }
    for (int above = i - 1; above >= 0 && page.equals(lines.get(above).page()); above--) {
      String text = lines.get(above).text();
      boolean repeated = lines.stream().filter(line -> line.text().equals(text)).count() > 1;
      if (!text.isEmpty() && !repeated && !PAGE_NUMBER.matcher(text).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The paragraphs up to the next annex. */
  private static List<String> texts(List<TextLine> lines) {
    var out = new ArrayList<String>();
    var paragraph = new StringBuilder();
    for (TextLine line : lines) {
      if (isHeading(line.text())) {
        break;
      }
      if (line.text().isEmpty()) {
        out.add(paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
      }
    }
    out.add(paragraph.toString());
    return out;
  }

  private static boolean hasSentence(List<String> paragraphs) {
    return paragraphs.stream()
        .anyMatch(text -> Words.count(text) >= SENTENCE && Words.endsSentence(text));
  }
}
