package nl.dmmsearch.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document, as far as they say something of the text. */
final class DocxStyles implements XmlEvents.Handler {
  /** Styles build upon each other; a circle among them is an error of the file. */
  private static final int DEEPEST = 20;

  private static final int BODY_LEVEL = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private Style current = new Style();

  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private @Nullable Boolean bold;
    private @Nullable Boolean hidden;
    private @Nullable Integer outline;
    private @Nullable String list;
    private @Nullable Integer depth;
  }

  static DocxStyles of(DocxParts document) throws IOException, UnreadableException {
    var styles = new DocxStyles();
    for (String part : document.ofKind("styles")) {
      document.read(part, styles);
    }
    return styles;
  }

  @Override
  public void start(XmlEvents.Element element) {
    String value = element.get("val");
    switch (element.name()) {
      case "style" -> {
        current = new Style();
        styles.put(element.get("styleId"), current);
      }
      case "name" -> current.name = value;
      case "basedOn" -> current.basedOn = value;
      case "b" -> current.bold = DocxText.isOn(value);
      case "vanish" -> current.hidden = DocxText.isOn(value);
      case "outlineLvl" -> current.outline = DocxText.number(value, BODY_LEVEL);
      case "numId" -> current.list = value;
      case "ilvl" -> current.depth = DocxText.number(value, 0);
      default -> {}
    }
  }

  @Override
  public void end(XmlEvents.Element element) {
    if (element.name().equals("style")) {
      current = new Style();
    }
  }

  @Override
  public void text(String text) {}

  boolean isBold(String id) {
    return Boolean.TRUE.equals(inherited(id, style -> style.bold));
  }

  boolean isHidden(String id) {
    return Boolean.TRUE.equals(inherited(id, style -> style.hidden));
  }

  /** The list that the style puts its paragraphs in; empty for none. */
  String list(String id) {
    String list = inherited(id, style -> style.list);
    return list == null ? "" : list;
  }

  int depth(String id) {
    Integer depth = inherited(id, style -> style.depth);
    return depth == null ? 0 : depth;
  }

  /** The level of headings in this style: by outline, else by the name. */
  OptionalInt level(String id) {
    Integer outline = inherited(id, style -> style.outline);
    if (outline != null) {
      return level(outline);
    }
    Integer named =
        inherited(
            id,
            style -> {
              OptionalInt level = HeadingStyle.level(style.name);
              return level.isPresent() ? level.getAsInt() : null;
            });
    return named == null ? HeadingStyle.level(id) : OptionalInt.of(named);
  }

  /** Levels count from 0 in the file, and 9 is running text. */
  static OptionalInt level(int outline) {
    return outline < 0 || outline >= BODY_LEVEL ? OptionalInt.empty() : OptionalInt.of(outline + 1);
  }

  private <T> @Nullable T inherited(String id, Function<Style, @Nullable T> property) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      T value = property.apply(style);
      if (value != null) {
        return value;
      }
      style = styles.get(style.basedOn);
    }
    return null;
  }
}
