package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.TextLine;

/** Knows the marks of footnotes: at the head of a note, and at a word in the text. */
final class NoteMarkers {
  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(?:nrs?|art|blz|vgl|par|nos?)\\.");

  /** So long a word does not end in a digit of its own, as a name of a few letters may. */
  private static final int LONG_WORD = 5;

  private final Set<String> noted = new HashSet<>();
  private final Set<String> loose = new HashSet<>();

  /** Learns from all lines which marks head a note and stand at a word as well. */
  NoteMarkers(List<TextLine> lines) {
    Set<String> glued = new HashSet<>();
    Set<String> heading = new HashSet<>();
    Set<String> given = new HashSet<>();
    for (TextLine line : lines) {
      if (line.role() instanceof LineRole.Note(String marker)) {
        given.add(marker);
        continue;
      }
      collect(line.text(), glued);
      String marker = NoteOpening.marker(line.text());
      if (marker != null) {
        heading.add(marker);
      }
    }
    learn(glued, heading, given);
  }

  private void learn(Set<String> glued, Set<String> heading, Set<String> given) {
    noted.addAll(heading);
    noted.retainAll(glued);
    heading.stream().filter(marker -> isBetween(marker, noted)).forEach(loose::add);
    loose.addAll(given);
    loose.removeAll(glued);
    noted.addAll(given);
  }

  /** Whether the notes before and behind this one are known: then it is one too. */
  private static boolean isBetween(String marker, Set<String> known) {
    if (known.contains(marker) || !Character.isDigit(marker.charAt(0))) {
      return false;
    }
    int number = Integer.parseInt(marker);
    return known.contains(String.valueOf(number + 1))
        && (number == 1 || known.contains(String.valueOf(number - 1)));
  }

  private static void collect(String text, Set<String> glued) {
    for (GluedDigits digits : GluedDigits.in(text)) {
      if (digits.raised() || digits.canBeMark()) {
        glued.add(digits.number());
      }
    }
    NoteMarks.signs(text).forEach(mark -> glued.add(mark.marker()));
  }

  boolean opensNote(TextLine line) {
    if (line.role() instanceof LineRole.Note) {
      return true;
    }
    String marker = NoteOpening.marker(line.text());
    return marker != null
        && (noted.contains(marker) || loose.contains(marker))
        && !isDate(line.text());
  }

  private static boolean isDate(String line) {
    return DutchDates.find(line.substring(0, Math.min(30, line.length()))).stream()
        .anyMatch(date -> date.start() == 0);
  }

  /** The block without the marks at its words, and where they stood. */
  Block strip(Block block) {
    List<NoteMarks> cuts = marks(block.text());
    return cuts.isEmpty() ? block : cut(block, cuts);
  }

  private List<NoteMarks> marks(String text) {
    var found = new ArrayList<NoteMarks>(0);
    for (GluedDigits digits : GluedDigits.in(text)) {
      if (isMark(digits, text)) {
        found.add(new NoteMarks(digits.start(), digits.end(), digits.number()));
      }
    }
    for (NoteMarks sign : NoteMarks.signs(text)) {
      if (noted.contains(sign.marker())) {
        found.add(sign);
      }
    }
    if (!loose.isEmpty()) {
      found.addAll(NoteMarks.loose(text, loose));
    }
    found.sort(Comparator.comparingInt(NoteMarks::start));
    return found;
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

  private static Block cut(Block block, List<NoteMarks> cuts) {
    var out = new StringBuilder();
    var notes = new ArrayList<NoteLink>();
    int from = 0;
    for (NoteMarks cut : cuts) {
      out.append(block.text(), from, cut.start());
      notes.add(new NoteLink(cut.marker(), out.length()));
      from = cut.end();
    }
    out.append(block.text(), from, block.text().length());
    List<PageStart> pages =
        block.pages().stream()
            .map(start -> new PageStart(shifted(start.offset(), cuts), start.page()))
            .toList();
    return new Block(
        block.kind(), out.toString(), block.lines(), block.apart(), block.role(), pages, notes);
  }

  private static int shifted(int offset, List<NoteMarks> cuts) {
    int shift = 0;
    for (NoteMarks cut : cuts) {
      shift += cut.end() <= offset ? cut.end() - cut.start() : 0;
    }
    return offset - shift;
  }
}
