package nl.dmmsearch.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;
import org.jspecify.annotations.Nullable;

/** The marker at the head of a note, where the format does not give it. */
final class NoteOpening {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(\\d{1,3})\\s+|(["
              + GluedDigits.RAISED
              + "]{1,3})\\s*|\\[(\\d{1,3})\\]\\s*|(\\*{1,3}|†)\\s*)(?=[^\\s\\d*])");

  private NoteOpening() {}

  /** The marker that {@code line} begins with; null where it begins with none. */
  static @Nullable String marker(String line) {
    if (line.isEmpty() || Character.isLetter(line.charAt(0))) {
      return null;
    }
    Matcher m = FORM.matcher(line);
    if (!m.lookingAt()) {
      return null;
    }
    if (m.group(2) != null) {
      return GluedDigits.plain(m.group(2));
    }
    return m.group(1) != null ? m.group(1) : m.group(3) != null ? m.group(3) : m.group(4);
  }

  /** The marker of a note. */
  static String markerOf(Block note) {
    if (note.role() instanceof LineRole.Note(String marker)) {
      return marker;
    }
    String marker = marker(note.text());
    return marker == null ? "" : marker;
  }

  /** A note without its marker. */
  static String textOf(Block note) {
    if (note.role() instanceof LineRole.Note) {
      return note.text();
    }
    Matcher m = FORM.matcher(note.text());
    return m.lookingAt() ? note.text().substring(m.end()) : note.text();
  }
}
