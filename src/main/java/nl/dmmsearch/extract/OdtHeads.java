package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads the heads and feet of the page layout that an OpenDocument text begins with. */
final class OdtHeads implements XmlEvents.Handler {
  /** In the order in which they make a letterhead. */
  private static final List<String> KINDS =
      List.of("header-first", "header", "footer-first", "footer");

  private final OdtStyles styles;
  private final String wanted;
  private final Map<String, List<TextLine>> found = new LinkedHashMap<>();
  private boolean inMaster;
  private @Nullable OdtText text;

  /**
   * A reader of heads.
   *
   * @param firstStyle of the first paragraph
   */
  OdtHeads(OdtStyles styles, String firstStyle) {
    this.styles = styles;
    String master = styles.master(firstStyle);
    this.wanted = master.isEmpty() ? "Standard" : master;
  }

  List<List<TextLine>> heads() {
    var heads = new ArrayList<List<TextLine>>();
    KINDS.stream().map(found::get).filter(head -> head != null).forEach(heads::add);
    return heads;
  }

  @Override
  public void start(XmlEvents.Element element) {
    if (text != null) {
      text.start(element);
    } else if (element.name().equals("master-page")) {
      inMaster = element.get("name").equals(wanted);
    } else if (inMaster && KINDS.contains(element.name())) {
      text = new OdtText(styles);
    }
  }

  @Override
  public void end(XmlEvents.Element element) {
    if (text != null && KINDS.contains(element.name())) {
      found.put(element.name(), text.lines());
      text = null;
    } else if (text != null) {
      text.end(element);
    }
  }

  @Override
  public void text(String piece) {
    if (text != null) {
      text.text(piece);
    }
  }
}
