package nl.dmmsearch.parse;

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
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(\\d{1,3})|([" + GluedDigits.RAISED + "]{1,3})|\\[(\\d{1,3})\\])\\s+(?=[^\\s\\d])");
  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(?:nrs?|art|blz|vgl|par|nos?)\\.");

  /** So long a word does not end in a digit of its own, as a name of a few letters may. */
  private static final int LONG_WORD = 5;

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
    for (GluedDigits digits : GluedDigits.in(text)) {
      if (digits.raised() || digits.canBeMark()) {
        glued.add(digits.number());
      }
    }
  }

  private static @Nullable String marker(String line) {
    Matcher m = OPENING.matcher(line);
    if (!m.lookingAt()) {
      return null;
    }
    if (m.group(2) != null) {
      return GluedDigits.plain(m.group(2));
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
    String text = block.text();
    List<GluedDigits> cuts =
        GluedDigits.in(text).stream().filter(digits -> isMark(digits, text)).toList();
    return cuts.isEmpty() ? block : cut(block, cuts);
  }

  private boolean isMark(GluedDigits digits, String text) {
    if (digits.raised()) {
      return !isSquare(text, digits.start());
    }
    boolean known = digits.canBeMark() && noted.contains(digits.number());
    return (known && !abbreviated(text, digits.start()))
        || (digits.letters() >= LONG_WORD && digits.number().length() <= 2);
  }

  private static boolean abbreviated(String text, int at) {
    return text.charAt(at - 1) == '.'
        && ABBREVIATED.matcher(text.substring(Math.max(0, at - 6), at)).matches();
  }

  private static boolean isSquare(String text, int at) {
    String unit = Words.last(text.substring(Math.max(0, at - 4), at));
    return unit.equals("m") || unit.equals("km") || unit.equals("cm") || unit.equals("dm");
  }

  private static Block cut(Block block, List<GluedDigits> cuts) {
    var out = new StringBuilder();
    int from = 0;
    for (GluedDigits cut : cuts) {
      out.append(block.text(), from, cut.start());
      from = cut.end();
    }
    out.append(block.text(), from, block.text().length());
    List<PageStart> pages =
        block.pages().stream()
            .map(start -> new PageStart(shifted(start.offset(), cuts), start.page()))
            .toList();
    return new Block(block.kind(), out.toString(), block.lines(), block.apart(), pages);
  }

  private static int shifted(int offset, List<GluedDigits> cuts) {
    int shift = 0;
    for (GluedDigits cut : cuts) {
      shift += cut.end() <= offset ? cut.end() - cut.start() : 0;
    }
    return offset - shift;
  }
}
