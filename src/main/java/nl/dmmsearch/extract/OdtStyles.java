package nl.dmmsearch.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text, named and automatic, as far as they say something of it. */
final class OdtStyles implements XmlEvents.Handler {
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final OdtLists lists = new OdtLists();
  private Style current = new Style();
  private boolean inLevel;

  private static final class Style {
    private String name = "";
    private String parent = "";
    private String master = "";
    private @Nullable Boolean bold;
    private @Nullable Boolean hidden;
    private @Nullable Boolean raised;
  }

  @Override
  public void start(XmlEvents.Element element) {
    lists.start(element);
    switch (element.name()) {
      case "style" -> open(element);
      case "text-properties" -> {
        if (!inLevel) {
          properties(element);
        }
      }
      default -> inLevel |= element.name().startsWith("list-level-style");
    }
  }

  private void open(XmlEvents.Element element) {
    current = new Style();
    current.parent = element.get("parent-style-name");
    String shown = element.get("display-name");
    current.name = shown.isEmpty() ? element.get("name") : shown;
    current.master = element.get("master-page-name");
    styles.put(key(element.get("family"), element.get("name")), current);
  }

  private void properties(XmlEvents.Element element) {
    String weight = element.get("font-weight");
    if (!weight.isEmpty()) {
      current.bold = weight.equals("bold") || DocxText.number(weight, 400) >= 600;
    }
    String display = element.get("display");
    if (!display.isEmpty()) {
      current.hidden = display.equals("none");
    }
    String position = element.get("text-position");
    if (!position.isEmpty()) {
      current.raised = position.startsWith("super") || DocxText.number(percent(position), 0) > 0;
    }
  }

  private static String percent(String position) {
    int end = position.indexOf('%');
    return end < 0 ? "" : position.substring(0, end);
  }

  @Override
  public void end(XmlEvents.Element element) {
    lists.end(element);
    if (element.name().equals("style")) {
      current = new Style();
    }
    inLevel &= !element.name().startsWith("list-level-style");
  }

  @Override
  public void text(String text) {}

  OdtLists lists() {
    return lists;
  }

  /** Whether text in a style is bold; null where the style leaves it as it is. */
  @Nullable Boolean bold(String family, String name) {
    return inherited(family, name, style -> style.bold);
  }

  boolean isHidden(String family, String name) {
    return Boolean.TRUE.equals(inherited(family, name, style -> style.hidden));
  }

  boolean isRaised(String name) {
    return Boolean.TRUE.equals(inherited("text", name, style -> style.raised));
  }

  /** The page layout that a paragraph begins; empty for none. */
  String master(String name) {
    String master =
        inherited("paragraph", name, style -> style.master.isEmpty() ? null : style.master);
    return master == null ? "" : master;
  }

  /** The level of headings in this style, by its name. */
  OptionalInt level(String name) {
    Integer level =
        inherited(
            "paragraph",
            name,
            style -> {
              OptionalInt named = HeadingStyle.level(style.name);
              return named.isPresent() ? named.getAsInt() : null;
            });
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }

  private <T> @Nullable T inherited(
      String family, String name, Function<Style, @Nullable T> property) {
    Style style = styles.get(key(family, name));
    for (int i = 0; style != null && i < DEEPEST; i++) {
      T value = property.apply(style);
      if (value != null) {
        return value;
      }
      style = styles.get(key(family, style.parent));
    }
    return null;
  }
}
