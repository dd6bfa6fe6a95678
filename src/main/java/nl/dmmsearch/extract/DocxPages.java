package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the head and the foot of a Word document's first page. */
final class DocxPages {
  private final Map<String, String> found = new HashMap<>();
  private boolean titlePage;
  private boolean inSection;
  private boolean done;

  void start(XmlEvents.Element element) {
    switch (element.name()) {
      case "sectPr" -> inSection = true;
      case "headerReference", "footerReference" -> reference(element);
      case "titlePg" -> titlePage |= inSection && !done && DocxText.isOn(element.get("val"));
      default -> {}
    }
  }

  private void reference(XmlEvents.Element element) {
    if (!done) {
      String type = element.name().substring(0, "header".length()) + " " + element.get("type");
      found.put(type, element.get("id"));
    }
  }

  void end(XmlEvents.Element element) {
    if (element.name().equals("sectPr")) {
      inSection = false;
      done = true;
    }
  }

  /** Ids of relationships: of the first page's head, then of its foot. */
  List<String> heads() {
    var ids = new ArrayList<String>();
    for (String kind : List.of("header", "footer")) {
      String first = titlePage ? found.get(kind + " first") : null;
      String id = first == null ? found.get(kind + " default") : first;
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }
}
