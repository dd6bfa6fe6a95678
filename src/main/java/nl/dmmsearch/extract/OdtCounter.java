package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the items of the lists that are open in an OpenDocument text. */
final class OdtCounter {
  private final OdtLists lists;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> last = new HashMap<>();
  private String mark = "";

  private static final class Open {
    private final String style;
    private int count;

    Open(String style, int count) {
      this.style = style;
      this.count = count;
    }
  }

  OdtCounter(OdtLists lists) {
    this.lists = lists;
  }

  void openList(XmlEvents.Element element) {
    String own = element.get("style-name");
    String style = own.isEmpty() && !open.isEmpty() ? open.element().style : own;
    boolean goesOn =
        element.get("continue-numbering").equals("true") || !element.get("continue-list").isEmpty();
    int before = lists.level(style, open.size() + 1).start() - 1;
    int count = goesOn ? last.getOrDefault(key(style, open.size()), before) : before;
    open.push(new Open(style, count));
  }

  void closeList() {
    if (!open.isEmpty()) {
      Open closed = open.pop();
      last.put(key(closed.style, open.size()), closed.count);
    }
  }

  void openItem(XmlEvents.Element element) {
    if (open.isEmpty()) {
      return;
    }
    Open list = open.element();
    list.count = DocxText.number(element.get("start-value"), list.count + 1);
    mark = mark(list.style);
  }

  /** The mark of an item for its first paragraph; empty for those behind it. */
  String takeMark() {
    String taken = mark;
    mark = "";
    return taken;
  }

  private String mark(String style) {
    OdtLists.Level level = lists.level(style, open.size());
    if (level.style() == Bullets.Style.BULLET || level.style() == Bullets.Style.NONE) {
      return Bullets.number(1, level.style());
    }
    List<Open> from = new ArrayList<>(open).reversed();
    var number = new ArrayList<String>();
    for (int i = Math.max(0, from.size() - level.shown()); i < from.size(); i++) {
      number.add(Bullets.number(from.get(i).count, lists.level(style, i + 1).style()));
    }
    return level.before() + String.join(".", number) + level.behind();
  }

  private static String key(String style, int depth) {
    return depth + " " + style;
  }
}
