package nl.dmmsearch.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The style sheet of RTF: names of paragraph styles, and which are bold. */
final class RtfStyles {
  private final Map<Integer, StringBuilder> names = new HashMap<>();
  private final Map<Integer, Integer> outlines = new HashMap<>();
  private final Set<Integer> bold = new HashSet<>();
  private int current;

  void open(int number) {
    current = number;
    names.put(number, new StringBuilder());
  }

  void name(String piece) {
    names.computeIfAbsent(current, n -> new StringBuilder()).append(piece);
  }

  void bold(boolean on) {
    if (on) {
      bold.add(current);
    }
  }

  void outline(int level) {
    outlines.put(current, level);
  }

  boolean isBold(int style) {
    return bold.contains(style);
  }

  OptionalInt level(int style) {
    Integer outline = outlines.get(style);
    if (outline != null) {
      return DocxStyles.level(outline);
    }
    StringBuilder name = names.get(style);
    return name == null
        ? OptionalInt.empty()
        : HeadingStyle.level(name.toString().replace(";", "").strip());
  }
}
