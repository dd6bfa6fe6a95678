package nl.dmmsearch.extract;

import org.jsoup.nodes.Element;

/** Makes tables of definition lists: pages give labels with their values as such. */
final class DefinitionLists {
  private DefinitionLists() {}

  static void toTables(Element content) {
    for (Element label : content.select("dl dt")) {
      var row = new Element("tr");
      Element value = label.nextElementSibling();
      label.before(row);
      row.appendElement("td").append(label.html());
      Element values = row.appendElement("td");
      while (value != null && value.normalName().equals("dd")) {
        Element next = value.nextElementSibling();
        values.appendElement("p").append(value.html());
        value.remove();
        value = next;
      }
      label.remove();
    }
  }
}
