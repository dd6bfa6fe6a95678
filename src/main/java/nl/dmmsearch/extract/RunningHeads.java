package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Drops page numbers and the lines that return at the top or foot of pages. The first of them
 * stays, for it may be the letterhead, and so does whatever may be a note.
 */
public final class RunningHeads {
  /** How many lines at either edge of a page can be running heads. */
  private static final int DEPTH = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–] ?\\d{1,4} ?[-–]|\\d{1,4}( ?/ ?\\d{1,4})?"
              + "|(?i:pagina|blz\\.?|page) ?\\d{1,4}( ?(van|of|/) ?\\d{1,4})?");

  /** A date begins with a number too, but marks no note. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\[\\d{1,3}\\]|\\d{1,3}[.)]?(?= |\\p{Lu}))\\s*"
              + "(?!(?i:jan|feb|maart|april|mei\\b|juni|juli|aug|sep|okt|nov|dec))[^\\s\\d].*");

  private final List<List<String>> pages;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  private RunningHeads(List<List<String>> pages) {
    this.pages = pages;
  }

  static List<List<String>> drop(List<List<String>> pages) {
    if (pages.size() < 2) {
      return pages;
    }
    var heads = new RunningHeads(pages);
    for (int page = 0; page < pages.size(); page++) {
      heads.count(page);
    }
    return IntStream.range(0, pages.size()).mapToObj(heads::without).toList();
  }

  private void count(int page) {
    List<Integer> filled = filled(pages.get(page));
    var forms = new HashSet<String>();
    for (int depth = 0; depth < Math.min(DEPTH, filled.size()); depth++) {
      forms.addAll(forms(page, filled, depth, false));
      forms.addAll(forms(page, filled, depth, true));
    }
    forms.forEach(form -> seen.merge(form, 1, Integer::sum));
  }

  /** The forms of a line with its place: a head returns where it stood before. */
  private List<String> forms(int page, List<Integer> filled, int depth, boolean foot) {
    String line = pages.get(page).get(filled.get(foot ? filled.size() - 1 - depth : depth));
    return LineForms.of(line, page + 1, pages.size()).stream()
        .map(form -> (foot ? "-" : "+") + depth + form)
        .toList();
  }

  private List<String> without(int page) {
    var out = new ArrayList<>(pages.get(page));
    List<Integer> filled = filled(out);
    clear(page, filled, out, false);
    clear(page, filled, out, true);
    return out;
  }

  /** From the edge inwards, up to the first line that is text. */
  private void clear(int page, List<Integer> filled, List<String> out, boolean foot) {
    for (int depth = 0; depth < Math.min(DEPTH, filled.size()); depth++) {
      int at = filled.get(foot ? filled.size() - 1 - depth : depth);
      String line = pages.get(page).get(at);
      if (!isPageNumber(line) && (isText(line) || !returns(page, filled, depth, foot))) {
        return;
      }
      if (isPageNumber(line) || !isFirst(line, forms(page, filled, depth, foot))) {
        out.set(at, "");
      }
    }
  }

  private boolean returns(int page, List<Integer> filled, int depth, boolean foot) {
    return forms(page, filled, depth, foot).stream().anyMatch(this::isOften);
  }

  private boolean isOften(String form) {
    int times = seen.getOrDefault(form, 0);
    return times > 2 || (times > 1 && 2 * times > pages.size());
  }

  /** Whether a line that counts no pages is the first of its kind. */
  private boolean isFirst(String line, List<String> forms) {
    return forms.stream().skip(1).noneMatch(this::isOften) && kept.add(line.strip());
  }

  private static boolean isText(String line) {
    return isSentence(line) || NOTE.matcher(line.strip()).matches();
  }

  /** Whether a line says too much to be a running head. */
  public static boolean isSentence(String line) {
    return line.length() > 120 || (line.length() > 40 && line.endsWith("."));
  }

  private static List<Integer> filled(List<String> page) {
    return IntStream.range(0, page.size()).filter(i -> !page.get(i).isEmpty()).boxed().toList();
  }

  /** Whether a line is nothing but the number of its page. */
  public static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line.strip()).matches();
  }
}
