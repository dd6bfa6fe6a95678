package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops page numbers and the lines that return at the top or foot of pages. The first of them
 * stays: it may be the letterhead.
 */
public final class RunningHeads {
  /** How many lines at either edge of a page can be running heads. */
  private static final int DEPTH = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–] ?\\d{1,4} ?[-–]|\\d{1,4}( ?/ ?\\d{1,4})?"
              + "|(?i:pagina|blz\\.?|page) ?\\d{1,4}( ?(van|of|/) ?\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private RunningHeads() {}

  static List<List<String>> drop(List<List<String>> pages) {
    if (pages.size() < 2) {
      return pages;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).stream()
          .map(i -> shape(page.get(i)))
          .distinct()
          .forEach(shape -> seen.merge(shape, 1, Integer::sum));
    }
    var out = new ArrayList<List<String>>();
    for (List<String> page : pages) {
      out.add(without(page, seen, out.isEmpty()));
    }
    return out;
  }

  private static List<String> without(
      List<String> page, Map<String, Integer> seen, boolean firstPage) {
    var kept = new ArrayList<>(page);
    for (int i : edges(page)) {
      String line = page.get(i);
      boolean returns = !firstPage && seen.getOrDefault(shape(line), 0) > 1 && !isSentence(line);
      if (returns || isPageNumber(line)) {
        kept.set(i, "");
      }
    }
    return kept;
  }

  /** Whether a line says too much to be a running head. */
  public static boolean isSentence(String line) {
    return line.length() > 120 || (line.length() > 40 && line.endsWith("."));
  }

  /** The places of the outermost lines with text, from the top and from the foot. */
  private static List<Integer> edges(List<String> page) {
    var filled = new ArrayList<Integer>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isEmpty()) {
        filled.add(i);
      }
    }
    if (filled.size() <= 2 * DEPTH) {
      return filled;
    }
    var edges = new ArrayList<>(filled.subList(0, DEPTH));
    edges.addAll(filled.subList(filled.size() - DEPTH, filled.size()));
    return edges;
  }

  /** Whether a line is nothing but the number of its page. */
  public static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line.strip()).matches();
  }

  /** A line with its numbers made equal: they may count pages. */
  public static String shape(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }
}
