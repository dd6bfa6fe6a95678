package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Knows the marks of footnotes: at the head of a note, and glued to a word in the text. */
final class NoteMarkers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(\\d{1,3})|([" + SUPERSCRIPTS + "]{1,3})|\\[(\\d{1,3})\\])\\s+(?=[^\\s\\d])");
  private static final Pattern RAISED = Pattern.compile("[" + SUPERSCRIPTS + "]{1,3}");

  /** A digit behind a word, a bracket or the end of a sentence, where no number can stand. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:\\p{Ll}{3}|[\\p{Ll}\\p{Lu}\\d%][)\\]”’»\"']|\\p{Ll}{2}[.,;:?!]|c\\.s\\.|\\p{Lu}{3})"
              + "(\\d{1,3})(?=$|[\\s.,;:)\\]?!])");

  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(?:nrs?|art|blz|vgl|par|nos?)\\.");

  /** So long a word does not end in a digit of its own, as a name of a few letters may. */
  private static final Pattern ORPHAN =
      Pattern.compile("(?<=\\p{Ll}{5})[.,]?(\\d{1,2})(?=$|[\\s.,;:)])");

  private final Set<String> noted = new HashSet<>();

  /** Learns from all lines which marks head a note and are glued to a word as well. */
  NoteMarkers(List<TextLine> lines) {
    Set<String> glued = new HashSet<>();
    Set<String> heading = new HashSet<>();
    for (TextLine line : lines) {
      collect(line.text(), glued);
      String marker = marker(line.text());
      if (marker != null) {
        heading.add(marker);
      }
    }
    heading.retainAll(glued);
    noted.addAll(heading);
  }

  private static void collect(String text, Set<String> glued) {
    for (Matcher m = GLUED.matcher(text); m.find(); ) {
      glued.add(m.group(1));
    }
    for (Matcher m = RAISED.matcher(text); m.find(); ) {
      if (m.start() > 0) {
        glued.add(digits(m.group()));
      }
    }
  }

  private static @Nullable String marker(String line) {
    Matcher m = OPENING.matcher(line);
    if (!m.lookingAt()) {
      return null;
    }
    if (m.group(2) != null) {
      return digits(m.group(2));
    }
    return m.group(1) != null ? m.group(1) : m.group(3);
  }

  boolean opensNote(String line) {
    String marker = marker(line);
    return marker != null && noted.contains(marker) && !isDate(line);
  }

  private static boolean isDate(String line) {
    return DutchDates.find(line.substring(0, Math.min(30, line.length()))).stream()
        .anyMatch(date -> date.start() == 0);
  }

  /** The marker of a note, as a number. */
  static String markerOf(String note) {
    String marker = marker(note);
    return marker == null ? "" : marker;
  }

  /** A note without its marker. */
  static String textOf(String note) {
    Matcher m = OPENING.matcher(note);
    return m.lookingAt() ? note.substring(m.end()) : note;
  }

  /** The block without the marks glued to its words. */
  Block strip(Block block) {
    var cuts = new ArrayList<int[]>();
    String text = block.text();
    for (Matcher m = GLUED.matcher(text); m.find(); ) {
      if (noted.contains(m.group(1)) && !abbreviated(text, m.start(1))) {
        cuts.add(new int[] {m.start(1), m.end(1)});
      }
    }
    for (Matcher m = ORPHAN.matcher(text); m.find(); ) {
      cuts.add(new int[] {m.start(1), m.end(1)});
    }
    for (Matcher m = RAISED.matcher(text); m.find(); ) {
      if (!isSquare(text, m.start())) {
        cuts.add(new int[] {m.start(), m.end()});
      }
    }
    return cuts.isEmpty() ? block : cut(block, cuts);
  }

  private static boolean abbreviated(String text, int at) {
    return text.charAt(at - 1) == '.'
        && ABBREVIATED.matcher(text.substring(Math.max(0, at - 6), at)).matches();
  }

  private static boolean isSquare(String text, int at) {
    String unit = Words.last(text.substring(Math.max(0, at - 4), at));
    return unit.equals("m") || unit.equals("km") || unit.equals("cm") || unit.equals("dm");
  }

  private static Block cut(Block block, List<int[]> cuts) {
    cuts.sort((a, b) -> a[0] - b[0]);
    var out = new StringBuilder();
    int from = 0;
    for (int[] cut : cuts) {
      if (cut[0] >= from) {
        out.append(block.text(), from, cut[0]);
        from = cut[1];
      }
    }
    out.append(block.text(), from, block.text().length());
    List<PageStart> pages =
        block.pages().stream()
            .map(start -> new PageStart(shifted(start.offset(), cuts), start.page()))
            .toList();
    return new Block(block.kind(), out.toString(), block.lines(), block.apart(), pages);
  }

  private static int shifted(int offset, List<int[]> cuts) {
    int end = 0;
    int shift = 0;
    for (int[] cut : cuts) {
      if (cut[1] <= offset && cut[0] >= end) {
        shift += cut[1] - cut[0];
        end = cut[1];
      }
    }
    return offset - shift;
  }

  private static String digits(String raised) {
    var out = new StringBuilder();
    raised.chars().forEach(c -> out.append(SUPERSCRIPTS.indexOf(c)));
    return out.toString();
  }
}
