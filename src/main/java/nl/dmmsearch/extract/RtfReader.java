package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.dmmsearch.brief.TextLine;

/** Reads Rich Text Format (version 1.9.1), which is written as groups within groups. */
final class RtfReader implements FormatReader {
  private static final int DEEPEST = 5000;

  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    var document = new RtfDocument();
    var groups = new Groups(document);
    new RtfTokens(bytes).tell(groups);
    if (groups.isOpen()) {
      throw new UnreadableException("the RTF is cut off: its groups are not closed");
    }
    List<TextLine> lines = document.lines();
    return new Lines(lines, document.holdsObjects() ? List.of(Embedded.REMARK) : List.of());
  }

  /** Keeps what each group changes until its end. */
  private static final class Groups implements RtfTokens.Handler {
    private final RtfWords words;
    private final RtfDocument document;
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private RtfGroup group;

    Groups(RtfDocument document) {
      this.document = document;
      this.words = new RtfWords(document);
      this.group = new RtfGroup(document.main());
    }

    boolean isOpen() {
      return !outer.isEmpty();
    }

    @Override
    public void open() throws UnreadableException {
      if (outer.size() > DEEPEST) {
        throw new UnreadableException("its groups nest deeper than " + DEEPEST);
      }
      outer.push(group);
      group = group.inner();
    }

    @Override
    public void close() {
      if (outer.isEmpty()) {
        return;
      }
      RtfGroup closed = group;
      group = outer.pop();
      if (closed.flow != group.flow) {
        document.close(closed.flow);
      }
    }

    @Override
    public void word(String word, boolean has, int value) {
      words.apply(word, has, value, group);
    }

    @Override
    public void symbol(char c) {
      switch (c) {
        case '~' -> text("\u00A0");
        case '_' -> text("-");
        case '*' -> group.starred = true;
        case '\n', '\r' -> words.apply("par", false, 0, group);
        case '{', '}', '\\' -> text(String.valueOf(c));
        default -> {}
      }
    }

    @Override
    public void bytes(byte[] piece) {
      if (group.skipBytes > 0) {
        int skipped = Math.min(group.skipBytes, piece.length);
        group.skipBytes -= skipped;
        bytes(java.util.Arrays.copyOfRange(piece, skipped, piece.length));
      } else if (piece.length > 0) {
        text(document.fonts().decode(group.font, piece));
      }
    }

    private void text(String text) {
      words.text(text, group);
    }
  }
}
