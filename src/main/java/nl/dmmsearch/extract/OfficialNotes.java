package nl.dmmsearch.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the notes of an officiële publicatie apart from its text and marks their places. */
final class OfficialNotes {
  private static final Set<String> REFERENCES = Set.of("voetref", "nootref");

  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final StringBuilder number = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private int depth;
  private boolean inNumber;
  private boolean inReference;
  private String given = "";
  private @Nullable ParagraphText open;

  /** Whether the element is one of a note; its mark goes into {@code text}. */
  boolean start(XmlEvents.Element element, ParagraphText text) {
    String name = element.name();
    if (depth > 0) {
      depth++;
      inNumber = name.equals("noot.nr");
      body.append(' ');
      return true;
    }
    if (REFERENCES.contains(name)) {
      inReference = true;
      String nr = element.get("nr");
      text.mark(marker(nr.isEmpty() ? element.get("refid") : nr, true));
      return true;
    }
    if (name.equals("noot") || name.equals("voetnoot")) {
      depth = 1;
      given = element.get("nr");
      open = name.equals("noot") ? text : null;
      return true;
    }
    return false;
  }

  /** Whether the element that ends is one of a note. */
  boolean end(String name) {
    if (inReference && REFERENCES.contains(name)) {
      inReference = false;
      return true;
    }
    if (depth == 0) {
      return false;
    }
    depth--;
    inNumber = false;
    if (depth == 0) {
      close();
    }
    return true;
  }

  private void close() {
    String printed = number.isEmpty() ? given : number.toString();
    String marker = marker(printed, open == null);
    if (open != null) {
      open.mark(marker);
    }
    bodies.put(marker, body.toString());
    number.setLength(0);
    body.setLength(0);
    open = null;
  }

  /** Whether the text belongs to a note. */
  boolean text(String piece) {
    if (depth > 0) {
      (inNumber ? number : body).append(piece);
    }
    return depth > 0 || inReference;
  }

  void lay(Prose prose) {
    bodies.forEach((marker, text) -> prose.note(marker, List.of(text)));
  }

  /** The number as printed; the next one where it is none, or already another note's. */
  private String marker(String printed, boolean same) {
    String digits = printed.replaceAll("\\D", "");
    boolean fits = Raised.isNumber(digits) && (same || !bodies.containsKey(digits));
    return fits
        ? digits
        : references.computeIfAbsent(
            same ? printed : printed + " " + bodies.size(),
            key -> Integer.toString(bodies.size() + 1));
  }
}
