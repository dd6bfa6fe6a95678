package nl.dmmsearch.extract;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a Word document by their relationships; targets outside of it are not. */
final class DocxParts {
  private final PackedParts parts;
  private final String main;
  private final Map<String, Relation> relations;

  private record Relation(String kind, String part) {}

  private DocxParts(PackedParts parts, String main, Map<String, Relation> relations) {
    this.parts = parts;
    this.main = main;
    this.relations = relations;
  }

  static DocxParts of(PackedParts parts) throws IOException, UnreadableException {
    String main =
        relations(parts, "_rels/.rels", "").values().stream()
            .filter(relation -> relation.kind().equals("officeDocument"))
            .map(Relation::part)
            .findFirst()
            .orElse("word/document.xml");
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    String rels = folder + "_rels/" + main.substring(slash) + ".rels";
    return new DocxParts(parts, main, relations(parts, rels, folder));
  }

  String main() {
    return main;
  }

  /** The parts of a kind that are there: {@code styles}. */
  List<String> ofKind(String kind) {
    return relations.values().stream()
        .filter(relation -> relation.kind().equals(kind) && parts.has(relation.part()))
        .map(Relation::part)
        .toList();
  }

  /** The part that a relationship points at; null where it is not there. */
  @Nullable String target(String id) {
    Relation relation = relations.get(id);
    return relation == null || !parts.has(relation.part()) ? null : relation.part();
  }

  boolean holdsObjects() {
    return relations.values().stream()
        .anyMatch(r ->
            r.kind().equals("oleObject")
                || r.kind().equals("package")
                || r.kind().equals("aFChunk"));
  }

  void read(String part, XmlEvents.Handler handler) throws IOException, UnreadableException {
    XmlEvents.read("its part " + part, parts.open(part), handler);
  }

  private static Map<String, Relation> relations(PackedParts parts, String name, String folder)
      throws IOException, UnreadableException {
    Map<String, Relation> found = new LinkedHashMap<>();
    if (parts.has(name)) {
      XmlEvents.read("its part " + name, parts.open(name), new Relations(folder, found));
    }
    return found;
  }

  private record Relations(String folder, Map<String, Relation> found)
      implements XmlEvents.Handler {
    @Override
    public void start(XmlEvents.Element element) {
      if (element.name().equals("Relationship") && !element.get("TargetMode").equals("External")) {
        String type = element.get("Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        found.put(element.get("Id"), new Relation(kind, path(element.get("Target"))));
      }
    }

    private String path(String target) {
      return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    @Override
    public void end(XmlEvents.Element element) {}

    @Override
    public void text(String text) {}
  }
}
