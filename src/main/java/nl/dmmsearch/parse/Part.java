package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.parse.Block.Kind;

/**
 * One letter or note of a document, taken apart so far that it can be read.
 *
 * @param head the lines above the running text
 * @param labels among them
 * @param blocks the running text, notes left out
 * @param notes at the foot of pages
 * @param signatories at the end
 */
record Part(
    List<TextLine> head,
    Labels labels,
    List<Block> blocks,
    List<Block> notes,
    List<String> signatories) {
  /** The part of a text that tells what it is about: later ones look elsewhere. */
  private static final int OPENING = 4;

  private static final Pattern RAISED =
      Pattern.compile("(?<=\\S)(?<!\\b[kcd]?m)[" + GluedDigits.RAISED + "]{1,3}");

  /**
   * Takes lines apart.
   *
   * @param whole whether each line is a paragraph already, as in formats without line breaks
   */
  static Part of(List<TextLine> lines, boolean whole) {
    Frame frame = Frame.of(lines);
    Signatures signatures =
        Signatures.of(
            Contents.gather(
                Underlines.read(Furniture.drop(frame.body(), OwnReferences.in(frame.head())))));
    List<TextLine> body = signatures.rest();
    var markers = new NoteMarkers(body);
    List<Block> all = Paragraphs.of(body, markers::opensNote, whole);
    List<TextLine> head = frame.head().stream().map(Part::unmarked).toList();
    return new Part(
        head,
        Labels.of(head),
        TitledParagraphs.apart(
            RunInHeadings.apart(
                all.stream()
                    .filter(block -> block.kind() != Kind.NOTE)
                    .map(markers::strip)
                    .filter(block -> !block.text().isBlank())
                    .toList())),
        all.stream().filter(block -> block.kind() == Kind.NOTE).toList(),
        signatures.signatories());
  }

  /** A line of the letterhead without the raised marks of notes. */
  private static TextLine unmarked(TextLine line) {
    String text = line.text();
    boolean raised = text.chars().anyMatch(c -> c > 0x7F && GluedDigits.RAISED.indexOf(c) >= 0);
    return raised ? line.with(RAISED.matcher(text).replaceAll("")) : line;
  }

  /** The letterhead as one string, its lines apart. */
  String headText() {
    return head.stream().map(TextLine::text).collect(Collectors.joining("\n"));
  }

  /** The first paragraphs that are sentences. */
  List<String> opening() {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> Words.count(text) > 5)
        .limit(OPENING)
        .toList();
  }
}
