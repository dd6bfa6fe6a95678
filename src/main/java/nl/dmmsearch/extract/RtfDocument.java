package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.TextLine;

/** What is gathered from an RTF file. */
final class RtfDocument {
  private static final String NOTE = "note ";

  /** In the order in which they make a letterhead. */
  private static final List<String> HEADS =
      List.of("headerf", "headerr", "header", "headerl", "footerf", "footerr", "footer", "footerl");

  private final RtfStyles styles = new RtfStyles();
  private final RtfFonts fonts = new RtfFonts();
  private final NoteMarks marks = new NoteMarks();
  private final Map<String, List<String>> notes = new HashMap<>();
  private final Map<String, List<TextLine>> heads = new LinkedHashMap<>();
  private final RtfFlow main = new RtfFlow("", new Prose(), styles);
  private boolean objects;
  private int noteCount;

  RtfStyles styles() {
    return styles;
  }

  RtfFonts fonts() {
    return fonts;
  }

  RtfFlow main() {
    return main;
  }

  /** A flow for a note, after its mark was set in {@code text}. */
  RtfFlow note(RtfFlow text) {
    String name = NOTE + noteCount++;
    text.mark(marks.of(name));
    return new RtfFlow(name, new Prose(), styles);
  }

  /** A flow for the head or foot of pages. */
  RtfFlow head(String kind) {
    return new RtfFlow(kind, new Prose(), styles);
  }

  /** A flow whose paragraphs go with those of {@code text}. */
  RtfFlow box(RtfFlow text) {
    return new RtfFlow("box", text.prose, styles);
  }

  void close(RtfFlow flow) {
    flow.end();
    if (flow.name.startsWith(NOTE)) {
      notes.put(flow.name, flow.prose.lines().stream().map(TextLine::text).toList());
    } else if (HEADS.contains(flow.name)) {
      heads.putIfAbsent(flow.name, flow.prose.lines());
    }
  }

  void object() {
    objects = true;
  }

  boolean holdsObjects() {
    return objects;
  }

  List<TextLine> lines() {
    main.end();
    marks.lay(notes, main.prose);
    var found = new ArrayList<List<TextLine>>();
    HEADS.stream().map(heads::get).filter(head -> head != null).forEach(found::add);
    return Letterhead.above(Letterhead.first(found), main.prose.lines());
  }
}
