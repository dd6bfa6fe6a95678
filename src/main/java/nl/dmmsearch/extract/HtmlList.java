package nl.dmmsearch.extract;

import org.jsoup.nodes.Element;

/** Counts the items of one list on a web page. */
final class HtmlList {
  private final Bullets.Style style;
  private int count;

  HtmlList(Element list) {
    boolean ordered = list.normalName().equals("ol");
    count = DocxText.number(list.attr("start"), 1) - 1;
    style = ordered ? style(list.attr("type")) : Bullets.Style.BULLET;
  }

  private static Bullets.Style style(String type) {
    return switch (type) {
      case "a" -> Bullets.Style.LETTER;
      case "A" -> Bullets.Style.CAPITAL;
      case "i" -> Bullets.Style.ROMAN;
      case "I" -> Bullets.Style.CAPITAL_ROMAN;
      default -> Bullets.Style.DECIMAL;
    };
  }

  /** The mark of the next item. */
  String next(Element item) {
    count = DocxText.number(item.attr("value"), count + 1);
    return style == Bullets.Style.BULLET ? Bullets.BULLET : Bullets.number(count, style) + ".";
  }

  /** Whether an element is the mark of an item, as Word writes lists into web pages. */
  static boolean isMark(Element element) {
    return element.attr("style").matches("(?is).*mso-list\\s*:\\s*ignore.*");
  }

  static String markOf(Element element) {
    String text = element.text().strip();
    boolean counts = text.matches("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\\.\\d+)*[.)]+");
    return counts ? text : Bullets.BULLET;
  }
}
