package nl.dmmsearch.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.dmmsearch.extract.RunningHeads;

/**
 * Drops what returns at the head, at the foot or in the margin of pages. The first page of a letter
 * keeps its letterhead.
 */
final class PageBands {
  /** Of the height of the page. */
  private static final float HEAD = 0.15f;

  private static final float FOOT = 0.88f;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:zeer )?geachte .{0,60}|>? ?retouradres.*|(?:beslis|informatie)?nota"
              + "|aan de voorzitter van .*");

  private final Map<String, Integer> seen = new HashMap<>();

  private PageBands() {}

  static List<PdfPage> drop(List<PdfPage> pages) {
    var bands = new PageBands();
    for (PdfPage page : pages) {
      page.lines().stream()
          .filter(line -> isAtEdge(page, line))
          .map(line -> RunningHeads.shape(line.text()))
          .distinct()
          .forEach(shape -> bands.seen.merge(shape, 1, Integer::sum));
    }
    return pages.stream().map(bands::without).toList();
  }

  private PdfPage without(PdfPage page) {
    boolean opens = page.number() == 1 || page.lines().stream().anyMatch(PageBands::isOpening);
    List<PdfLine> kept =
        page.lines().stream().filter(line -> !isDropped(page, line, opens)).toList();
    return kept.size() == page.lines().size() ? page : page.with(kept);
  }

  private boolean isDropped(PdfPage page, PdfLine line, boolean opens) {
    if (!isAtEdge(page, line)) {
      return false;
    }
    if (RunningHeads.isPageNumber(line.text())) {
      return !line.side() || line.text().length() > 4;
    }
    return !opens
        && seen.getOrDefault(RunningHeads.shape(line.text()), 0) > 1
        && !RunningHeads.isSentence(line.text());
  }

  private static boolean isOpening(PdfLine line) {
    return OPENING.matcher(line.text()).matches();
  }

  private static boolean isAtEdge(PdfPage page, PdfLine line) {
    return line.side()
        || line.baseline() < HEAD * page.height()
        || line.baseline() > FOOT * page.height();
  }
}
