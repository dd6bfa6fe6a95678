package nl.dmmsearch.extract;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of a Word document's lists, for their numbers are not in its text. */
final class DocxNumbering implements XmlEvents.Handler {
  private static final int LEVELS = 9;

  private final Map<String, Level[]> kinds = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private String kind = "";
  private String list = "";
  private int level;

  private static final class Level {
    private String format = "decimal";
    private String text = "";
    private int start = 1;
  }

  static DocxNumbering of(DocxParts document) throws IOException, UnreadableException {
    var numbering = new DocxNumbering();
    for (String part : document.ofKind("numbering")) {
      document.read(part, numbering);
    }
    return numbering;
  }

  @Override
  public void start(XmlEvents.Element element) {
    String value = element.get("val");
    switch (element.name()) {
      case "abstractNum" -> {
        kind = element.get("abstractNumId");
        Level[] levels = new Level[LEVELS];
        Arrays.setAll(levels, i -> new Level());
        kinds.put(kind, levels);
      }
      case "num" -> list = element.get("numId");
      case "abstractNumId" -> lists.put(list, value);
      case "lvl", "lvlOverride" ->
          level = Math.clamp(DocxText.number(element.get("ilvl"), 0), 0, LEVELS - 1);
      case "startOverride" ->
          restarts
              .computeIfAbsent(list, l -> new HashMap<>())
              .put(level, DocxText.number(value, 1));
      default -> property(element.name(), value);
    }
  }

  private void property(String name, String value) {
    Level[] levels = kinds.get(kind);
    if (levels == null || !list.isEmpty()) {
      return;
    }
    switch (name) {
      case "numFmt" -> levels[level].format = value;
      case "lvlText" -> levels[level].text = value;
      case "start" -> levels[level].start = DocxText.number(value, 1);
      default -> {}
    }
  }

  @Override
  public void end(XmlEvents.Element element) {
    if (element.name().equals("num")) {
      list = "";
    }
  }

  @Override
  public void text(String text) {}

  /** The mark of the next item; empty where the list has none, or there is no such list. */
  String next(String id, int depth) {
    String own = lists.get(id);
    Level[] levels = own == null ? null : kinds.get(own);
    if (levels == null || own == null) {
      return "";
    }
    int at = Math.clamp(depth, 0, LEVELS - 1);
    int[] counted = count(id, own, levels, at);
    return style(levels[at]) == Bullets.Style.BULLET
        ? Bullets.BULLET
        : written(levels, counted, at);
  }

  private int[] count(String id, String own, Level[] levels, int at) {
    Map<Integer, Integer> restart = restarts.getOrDefault(id, Map.of());
    int[] counted =
        counts.computeIfAbsent(restart.isEmpty() ? "kind " + own : id, k -> new int[LEVELS]);
    for (int i = 0; i <= at; i++) {
      if (counted[i] == 0 || i == at) {
        int start = restart.getOrDefault(i, levels[i].start);
        counted[i] = counted[i] == 0 ? start : counted[i] + 1;
      }
    }
    Arrays.fill(counted, at + 1, LEVELS, 0);
    return counted;
  }

  private static String written(Level[] levels, int[] counted, int at) {
    String text = levels[at].text;
    for (int i = 0; i <= at; i++) {
      text = text.replace("%" + (i + 1), Bullets.number(counted[i], style(levels[i])));
    }
    return text;
  }

  private static Bullets.Style style(Level level) {
    return switch (level.format) {
      case "bullet" -> Bullets.Style.BULLET;
      case "none" -> Bullets.Style.NONE;
      case "lowerLetter" -> Bullets.Style.LETTER;
      case "upperLetter" -> Bullets.Style.CAPITAL;
      case "lowerRoman" -> Bullets.Style.ROMAN;
      case "upperRoman" -> Bullets.Style.CAPITAL_ROMAN;
      default -> Bullets.Style.DECIMAL;
    };
  }
}
