package nl.dmmsearch.extract;

import java.util.OptionalInt;
import nl.dmmsearch.brief.LineRole;

/** One paragraph of a Word document while it is read. */
final class DocxParagraph {
  private static final int HEXADECIMAL = 16;

  private final DocxContext context;
  private final ParagraphText text = new ParagraphText();
  private String style = "";
  private String list = "";
  private int depth = -1;
  private int outline = -1;
  private boolean inProperties;
  private boolean bold;
  private boolean hidden;
  private boolean raised;
  private boolean customMark;

  DocxParagraph(DocxContext context) {
    this.context = context;
  }

  void start(XmlEvents.Element element) {
    if (inProperties) {
      property(element.name(), element.get("val"));
      return;
    }
    switch (element.name()) {
      case "pPr" -> inProperties = true;
      case "r" -> openRun();
      case "footnoteReference" -> mark("footnote", element);
      case "endnoteReference" -> mark("endnote", element);
      default -> run(element);
    }
  }

  private void property(String name, String value) {
    switch (name) {
      case "pStyle" -> style = value;
      case "numId" -> list = value;
      case "ilvl" -> depth = DocxText.number(value, 0);
      case "outlineLvl" -> outline = DocxText.number(value, -1);
      default -> {}
    }
  }

  private void openRun() {
    bold = context.styles().isBold(style);
    hidden = context.styles().isHidden(style);
    raised = false;
    customMark = false;
  }

  private void run(XmlEvents.Element element) {
    String value = element.get("val");
    switch (element.name()) {
      case "rStyle" -> {
        bold |= context.styles().isBold(value);
        hidden |= context.styles().isHidden(value);
      }
      case "b" -> bold = DocxText.isOn(value);
      case "vanish" -> hidden = DocxText.isOn(value);
      case "vertAlign" -> raised = value.equals("superscript");
      case "tab", "ptab" -> text(" ");
      case "br", "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "sym" -> text(symbol(element.get("char")));
      default -> {}
    }
  }

  private static String symbol(String hex) {
    try {
      return Character.toString(Integer.parseInt(hex, HEXADECIMAL));
    } catch (IllegalArgumentException e) {
      return " ";
    }
  }

  private void mark(String kind, XmlEvents.Element element) {
    if (!hidden) {
      text.mark(context.notes().of(kind + element.get("id")));
      String custom = element.get("customMarkFollows");
      customMark = !custom.isEmpty() && DocxText.isOn(custom);
    }
  }

  void end(String name) {
    if (name.equals("pPr")) {
      inProperties = false;
    }
  }

  /** Text of a run; one that follows a mark of its own choice is that mark. */
  void text(String piece) {
    if (hidden || customMark) {
      return;
    }
    if (raised) {
      text.raise(piece, bold);
    } else {
      text.add(piece, bold);
    }
  }

  void lay(Prose prose) {
    if (text.isEmpty()) {
      return;
    }
    String mark = mark();
    OptionalInt level = outline < 0 ? context.styles().level(style) : DocxStyles.level(outline);
    if (level.isPresent()) {
      String number = mark.isEmpty() || mark.equals(Bullets.BULLET) ? "" : mark + " ";
      prose.paragraph(number + text.text(), new LineRole.Heading(level.getAsInt()));
    } else if (mark.isEmpty()) {
      prose.paragraph(text);
    } else {
      prose.item(mark, text.text());
    }
  }

  private String mark() {
    String own = list.isEmpty() ? context.styles().list(style) : list;
    int level = depth < 0 ? context.styles().depth(style) : depth;
    return own.isEmpty() ? "" : context.numbering().next(own, level);
  }
}
