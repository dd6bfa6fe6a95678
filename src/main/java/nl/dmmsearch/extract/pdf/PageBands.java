package nl.dmmsearch.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.extract.RunningHeads;

/**
 * Drops what returns at the head, at the foot or in the margin of pages. The first page of a letter
 * keeps its letterhead, and no page loses notes or what runs into its text.
 */
final class PageBands {
  /** Of the height of the page. */
  private static final float HEAD = 0.15f;

  private static final float FOOT = 0.88f;

  /** Of the type: a line that stands so near to the text belongs to it. */
  private static final float NEAR = 2;

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:zeer )?geachte .{0,60}|>? ?retouradres.*|(?:beslis|informatie)?nota"
              + "|aan de voorzitter van .*");

  private final FootNotes notes;
  private final BandCounts counts;

  private PageBands(FootNotes notes, int pages) {
    this.notes = notes;
    counts = new BandCounts(pages);
  }

  static List<PdfPage> drop(List<PdfPage> pages, FootNotes notes) {
    var bands = new PageBands(notes, pages.size());
    for (PdfPage page : pages) {
      bands.counts.add(page, page.lines().stream().filter(line -> isAtEdge(page, line)).toList());
    }
    return pages.stream().map(bands::without).toList();
  }

  private PdfPage without(PdfPage page) {
    Set<PdfLine> dropped = running(page);
    List<PdfLine> kept = page.lines().stream().filter(line -> !dropped.contains(line)).toList();
    return kept.size() == page.lines().size() ? page : page.with(kept);
  }

  private Set<PdfLine> running(PdfPage page) {
    var numbers = new HashSet<PdfLine>();
    var running = new HashSet<PdfLine>();
    boolean opens = page.number() == 1 || page.lines().stream().anyMatch(PageBands::isOpening);
    for (PdfLine line : page.lines()) {
      if (!isAtEdge(page, line)) {
        continue;
      }
      if (RunningHeads.isPageNumber(line.text())) {
        if (isPageNumber(page, line)) {
          numbers.add(line);
        }
      } else if (!opens && !isText(page, line) && counts.returns(page, line)) {
        running.add(line);
      }
    }
    keepWhatRunsOn(page, running, numbers);
    running.addAll(numbers);
    return running;
  }

  private boolean isPageNumber(PdfPage page, PdfLine line) {
    return BARE.matcher(line.text()).matches()
        ? !line.side() && counts.counts(page, line)
        : !line.side() || line.text().length() > 4;
  }

  /** A sentence or a note says something of its own, however often it does so. */
  private boolean isText(PdfPage page, PdfLine line) {
    return RunningHeads.isSentence(line.text())
        || (isFoot(page, line) && notes.isNote(line))
        || (!line.side() && line.text().endsWith(".") && !notes.isSmall(line));
  }

  /** The first row of a table returns as well, but the table stands right under it. */
  private static void keepWhatRunsOn(PdfPage page, Set<PdfLine> running, Set<PdfLine> numbers) {
    boolean changed = !running.isEmpty();
    while (changed) {
      List<PdfLine> kept =
          page.lines().stream()
              .filter(line -> !line.side() && !running.contains(line) && !numbers.contains(line))
              .toList();
      changed = running.removeIf(line -> !line.side() && runsOn(page, line, kept));
    }
  }

  private static boolean runsOn(PdfPage page, PdfLine line, List<PdfLine> kept) {
    float inwards = isFoot(page, line) ? -1 : 1;
    return kept.stream()
        .anyMatch(other -> {
          float gap = inwards * (other.baseline() - line.baseline());
          return gap < -1 || (gap > 1 && gap <= NEAR * Math.max(line.size(), other.size()));
        });
  }

  private static boolean isOpening(PdfLine line) {
    return OPENING.matcher(line.text()).matches();
  }

  private static boolean isAtEdge(PdfPage page, PdfLine line) {
    return line.side() || line.baseline() < HEAD * page.height() || isFoot(page, line);
  }

  private static boolean isFoot(PdfPage page, PdfLine line) {
    return line.baseline() > FOOT * page.height();
  }
}
