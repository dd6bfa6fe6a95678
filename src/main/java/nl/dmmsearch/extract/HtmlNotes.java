package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Notes on a web page: links that look like a mark and lead to a place further down. */
final class HtmlNotes {
  private static final Pattern MARK = Pattern.compile("[\\[(]?(\\d{1,3}|[*†‡ivx]{1,4})[\\])]?");
  private static final Pattern OPENING =
      Pattern.compile("^\\s*(?:[\\[(]?(?:\\d{1,3}|[*†‡])[\\])]?\\.?|[\\^↑↩])\\s*");
  private static final Pattern CLOSING =
      Pattern.compile("(?i)\\s*(?:[\\^↑↩]\\uFE0E?|terug(?: naar (?:de )?tekst)?)\\s*$");
  private static final Set<String> BLOCKS =
      Set.of("li", "p", "div", "dd", "tr", "section", "aside");

  private final Map<Element, String> marks = new HashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();

  private HtmlNotes() {}

  /** Finds the marks, and takes the notes themselves off the page. */
  static HtmlNotes takeOut(Document page) {
    var notes = new HtmlNotes();
    Map<Element, Integer> order = new HashMap<>();
    page.getAllElements().forEach(e -> order.put(e, order.size()));
    Map<Element, String> found = new LinkedHashMap<>();
    var blocks = new HashMap<Element, String>();
    for (Element link : page.select("a[href*=#]")) {
      Matcher m = MARK.matcher(link.text().strip());
      Element target = m.matches() ? target(page, link) : null;
      Element block = target == null ? null : block(target);
      if (target != null
          && block != null
          && after(order, link, target)
          && !block.text().equals(link.text())) {
        String marker = blocks.computeIfAbsent(block, b -> notes.marker(m.group(1)));
        notes.marks.put(link, marker);
        found.putIfAbsent(block, marker);
        notes.bodies.putIfAbsent(marker, "");
      }
    }
    found.forEach((block, marker) -> notes.bodies.put(marker, body(block)));
    new ArrayList<>(found.keySet()).forEach(Element::remove);
    return notes;
  }

  private static boolean after(Map<Element, Integer> order, Element link, Element target) {
    return order.getOrDefault(target, 0) > order.getOrDefault(link, 0);
  }

  private static @Nullable Element target(Document page, Element link) {
    String href = link.attr("href");
    String id = href.substring(href.indexOf('#') + 1);
    if (id.isEmpty()) {
      return null;
    }
    Element target = page.getElementById(id);
    return target == null ? page.getElementsByAttributeValue("name", id).first() : target;
  }

  /** The whole note around the place that a mark leads to; null where it is no note. */
  private static @Nullable Element block(Element target) {
    Element block = target;
    while (block != null && !BLOCKS.contains(block.normalName())) {
      block = block.parent();
    }
    if (block == null || block.selectFirst("h1, h2, h3, main, article") != null) {
      return null;
    }
    Element parent = block.parent();
    boolean whole =
        parent != null
            && parent.normalName().equals("div")
            && parent.id().matches("(?i).*(?:ftn|edn|noot|note|fn).*\\d+");
    return whole ? parent : block;
  }

  private String marker(String printed) {
    boolean free = Raised.isNumber(printed) && !bodies.containsKey(printed);
    int next = bodies.size() + 1;
    while (!free && bodies.containsKey(Integer.toString(next))) {
      next++;
    }
    return free ? printed : Integer.toString(next);
  }

  private static String body(Element block) {
    String text = block.text().strip();
    return CLOSING.matcher(OPENING.matcher(text).replaceFirst("")).replaceFirst("");
  }

  /** The marker that a link is; null where it is another link. */
  @Nullable String markerOf(Element link) {
    return marks.get(link);
  }

  void lay(Prose prose) {
    bodies.forEach((marker, text) -> prose.note(marker, List.of(text)));
  }
}
