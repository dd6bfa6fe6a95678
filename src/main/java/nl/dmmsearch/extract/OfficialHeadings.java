package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Knows the level of headings in officiële publicaties: by divisions, then by typography. */
final class OfficialHeadings {
  private static final Set<String> DIVISIONS =
      Set.of("divisie", "hoofdstuk", "afdeling", "paragraaf", "circulaire.divisie", "artikel");
  private static final int DEEPEST = 9;

  /** Papers use their highest style of heading first. */
  private final List<String> styles = new ArrayList<>();

  private int divisions;
  private int level;
  private boolean title = true;

  void start(XmlEvents.Element element) {
    switch (element.name()) {
      case "kop" -> level = title && divisions == 0 ? 0 : clamped(divisions);
      case "tussenkop" -> level = level(element.get("kopopmaak"));
      case "tuskop" -> level = level(element.get("letat"));
      case "al", "tekst" -> title = false;
      default -> divisions += DIVISIONS.contains(element.name()) ? 1 : 0;
    }
  }

  void end(String name) {
    if (name.equals("kop") || name.equals("tussenkop") || name.equals("tuskop")) {
      level = 0;
    }
    divisions -= DIVISIONS.contains(name) ? 1 : 0;
  }

  /** Of the heading that is open; 0 where none is. */
  int level() {
    return level;
  }

  private int level(String style) {
    if (!styles.contains(style)) {
      styles.add(style);
    }
    return clamped(divisions + styles.indexOf(style) + 1);
  }

  private static int clamped(int level) {
    return Math.clamp(level, 1, DEEPEST);
  }
}
