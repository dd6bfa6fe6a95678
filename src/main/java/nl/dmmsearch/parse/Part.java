package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
 * @param furniture lines of the paper that are left out of the text
 */
record Part(
    List<TextLine> head,
    Labels labels,
    List<Block> blocks,
    List<Block> notes,
    List<String> signatories,
    List<TextLine> furniture) {
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
    List<TextLine> text = Furniture.drop(frame.body(), OwnReferences.in(frame.head()));
    Signatures signatures = Signatures.of(Contents.gather(Underlines.read(text)));
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
        signatures.signatories(),
        furniture(frame.body(), text));
  }

  /** What is not among the lines that were kept, and what closes a letter. */
  private static List<TextLine> furniture(List<TextLine> all, List<TextLine> kept) {
    Set<TextLine> text = Collections.newSetFromMap(new IdentityHashMap<>());
    text.addAll(kept);
    return all.stream()
        .filter(line -> !text.contains(line) || Signatures.closes(line.text()))
        .toList();
  }

  /** The same part, on a paper with these lines, too. */
  Part within(List<TextLine> paper) {
    var lines = new ArrayList<>(furniture);
    lines.addAll(paper);
    return new Part(head, labels, blocks, notes, signatories, List.copyOf(lines));
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
