package nl.dmmsearch.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.extract.LineForms;
import nl.dmmsearch.extract.RunningHeads;

/** Counts on how many pages a line stands in the same place. */
final class BandCounts {
  /** Points; a line may lie in the next step too. */
  private static final float STEP = 3;

  private final int pages;
  private final Map<String, Integer> seen = new HashMap<>();

  BandCounts(int pages) {
    this.pages = pages;
  }

  /** Counts each line once, however often it stands on the page. */
  void add(PdfPage page, List<PdfLine> lines) {
    var keys = new HashSet<String>();
    for (PdfLine line : lines) {
      forms(page, line).forEach(form -> keys.add(key(form, step(line))));
      if (line.side()) {
        keys.add(line.text());
      }
    }
    keys.forEach(key -> seen.merge(key, 1, Integer::sum));
  }

  /** Whether a line stands on so many pages that it belongs to none of them. */
  boolean returns(PdfPage page, PdfLine line) {
    boolean margin = line.side() && seen.getOrDefault(line.text(), 0) > 1;
    return margin
        || forms(page, line).stream().mapToInt(form -> times(form, line)).anyMatch(this::isOften);
  }

  /** Whether a bare number is that of its page, or counts along with the pages. */
  boolean counts(PdfPage page, PdfLine line) {
    List<String> forms = forms(page, line);
    return line.text().strip().equals(String.valueOf(page.number()))
        || forms.stream().skip(1).anyMatch(form -> times(form, line) > 1);
  }

  private boolean isOften(int times) {
    return times > 2 || (times > 1 && 2 * times > pages);
  }

  private int times(String form, PdfLine line) {
    int times = 0;
    for (int step = step(line) - 1; step <= step(line) + 1; step++) {
      times += seen.getOrDefault(key(form, step), 0);
    }
    return times;
  }

  private List<String> forms(PdfPage page, PdfLine line) {
    boolean bare = RunningHeads.isPageNumber(line.text());
    return LineForms.of(line.text(), page.number(), bare ? 9999 : pages);
  }

  private static int step(PdfLine line) {
    return Math.round(line.baseline() / STEP);
  }

  private static String key(String form, int step) {
    return form + "\0" + step;
  }
}
