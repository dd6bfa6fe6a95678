package nl.dmmsearch.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the notes of a document in the order of their marks, foot and end notes alike. */
final class NoteMarks {
  private final Map<String, String> markers = new LinkedHashMap<>();

  /** The marker of the note with this key, the same each time. */
  String of(String key) {
    return markers.computeIfAbsent(key, k -> Integer.toString(markers.size() + 1));
  }

  /** Puts the notes that were marked into the text's lines, in their order. */
  void lay(Map<String, List<String>> bodies, Prose prose) {
    markers.forEach((key, marker) -> prose.note(marker, bodies.getOrDefault(key, List.of())));
  }
}
