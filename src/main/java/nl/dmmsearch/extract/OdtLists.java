package nl.dmmsearch.extract;

import java.util.HashMap;
import java.util.Map;

/** How the lists of an OpenDocument text mark their items. */
final class OdtLists {
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private Map<Integer, Level> current = new HashMap<>();

  /**
   * One depth of a list.
   *
   * @param style of its number
   * @param before the number
   * @param behind the number
   * @param shown how many depths the number shows
   * @param start of counting
   */
  record Level(Bullets.Style style, String before, String behind, int shown, int start) {
    static final Level BULLET = new Level(Bullets.Style.BULLET, "", "", 1, 1);
  }

  void start(XmlEvents.Element element) {
    switch (element.name()) {
      case "list-style" -> {
        current = new HashMap<>();
        lists.put(element.get("name"), current);
      }
      case "list-level-style-number" -> current.put(depth(element), numbered(element));
      case "list-level-style-bullet", "list-level-style-image" ->
          current.put(depth(element), Level.BULLET);
      default -> {}
    }
  }

  void end(XmlEvents.Element element) {
    if (element.name().equals("list-style")) {
      current = new HashMap<>();
    }
  }

  /** How items look at a depth, from 1; as a bullet where the list is not described. */
  Level level(String list, int depth) {
    return lists.getOrDefault(list, Map.of()).getOrDefault(depth, Level.BULLET);
  }

  private static int depth(XmlEvents.Element element) {
    return DocxText.number(element.get("level"), 1);
  }

  private static Level numbered(XmlEvents.Element element) {
    Bullets.Style style =
        switch (element.get("num-format")) {
          case "" -> Bullets.Style.NONE;
          case "a" -> Bullets.Style.LETTER;
          case "A" -> Bullets.Style.CAPITAL;
          case "i" -> Bullets.Style.ROMAN;
          case "I" -> Bullets.Style.CAPITAL_ROMAN;
          default -> Bullets.Style.DECIMAL;
        };
    return new Level(
        style,
        element.get("num-prefix"),
        element.get("num-suffix"),
        DocxText.number(element.get("display-levels"), 1),
        DocxText.number(element.get("start-value"), 1));
  }
}
