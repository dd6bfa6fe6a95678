package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/** Keeps of the heads and feet of pages what a letterhead says, once. */
final class Letterhead {
  private static final Pattern PAGE_BEHIND =
      Pattern.compile(
          "(?i)[ |]*\\b(?:pagina|blz\\.?|page) ?\\d{1,4}(?: ?(?:van|of|/) ?\\d{1,4})?$");

  private Letterhead() {}

  /** The first of these heads and feet that holds more than numbers of pages; else nothing. */
  static List<TextLine> first(List<List<TextLine>> heads) {
    return heads.stream()
        .map(Letterhead::withoutNumbers)
        .filter(lines -> lines.stream().anyMatch(line -> !line.text().isEmpty()))
        .findFirst()
        .orElse(List.of());
  }

  /** Letterhead and text as one. */
  static List<TextLine> above(List<TextLine> letterhead, List<TextLine> text) {
    var all = new ArrayList<>(letterhead);
    all.addAll(text);
    return all;
  }

  private static List<TextLine> withoutNumbers(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.text().isEmpty() || !RunningHeads.isPageNumber(line.text()))
        .map(line -> line.with(PAGE_BEHIND.matcher(line.text()).replaceFirst("")))
        .toList();
  }
}
