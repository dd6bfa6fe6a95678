package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads the text of one paragraph of a binary Word document, run by run. */
final class DocRuns {
  private static final int SUPERSCRIPT = 1;

  private final Map<Integer, String> anchors;
  private final NoteMarks marks;
  private final List<Integer> objects;
  private final ParagraphText text = new ParagraphText();

  /** The fields that are open, and whether each is still in its instruction: that is no text. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  DocRuns(Map<Integer, String> anchors, NoteMarks marks, List<Integer> objects) {
    this.anchors = anchors;
    this.marks = marks;
    this.objects = objects;
  }

  ParagraphText of(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        add(run);
      }
    }
    return text;
  }

  private void add(CharacterRun run) {
    if (run.isOle2()) {
      objects.add(run.getStartOffset());
    }
    String piece = run.text();
    var plain = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      String anchor = anchors.get(run.getStartOffset() + i);
      if (anchor != null && c == '\u0002') {
        put(plain, run);
        text.mark(marks.of(anchor));
      } else {
        character(c, plain);
      }
    }
    put(plain, run);
  }

  private void character(char c, StringBuilder plain) {
    switch (c) {
      case '\u0013' -> fields.push(true);
      case '\u0014' -> {
        fields.poll();
        fields.push(false);
      }
      case '\u0015' -> fields.poll();
      case '\u0007', '\r', '\u0001', '\u0002', '\u0005', '\u0008' -> {}
      default -> {
        if (!fields.contains(true)) {
          plain.append(shown(c));
        }
      }
    }
  }

  private static char shown(char c) {
    return switch (c) {
      case '\u000B', '\f' -> '\n';
      case '\u001E' -> '-';
      case '\u001F' -> '\u00AD';
      default -> c;
    };
  }

  private void put(StringBuilder plain, CharacterRun run) {
    String piece = plain.toString();
    plain.setLength(0);
    if (piece.isEmpty()) {
      return;
    }
    if (run.getSubSuperScriptIndex() == SUPERSCRIPT) {
      text.raise(piece, run.isBold());
    } else {
      text.add(piece, run.isBold());
    }
  }
}
