package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.parse.Block.Kind;

/** Joins wrapped lines into paragraphs and items of lists, notes into notes. */
final class Paragraphs {
  /** Longer lines are paragraphs already. */
  private static final int LONGEST_WRAPPED = 140;

  private final Predicate<String> opensNote;
  private final HyphenRepair hyphens;
  private final int width;

  private final List<Block> done = new ArrayList<>();
  private BlockBuilder open = new BlockBuilder(Kind.TEXT, false);
  private String before = "";
  private int gap = 1;

  private Paragraphs(List<TextLine> lines, Predicate<String> opensNote) {
    this.opensNote = opensNote;
    this.hyphens = new HyphenRepair(lines);
    this.width = width(lines);
  }

  /**
   * The blocks of {@code lines}, notes among them.
   *
   * @param opensNote whether a line is the first of a note
   */
  static List<Block> of(List<TextLine> lines, Predicate<String> opensNote) {
    var paragraphs = new Paragraphs(lines, opensNote);
    lines.forEach(paragraphs::add);
    paragraphs.close();
    return paragraphs.done;
  }

  private void add(TextLine line) {
    String text = line.text();
    if (text.isEmpty()) {
      gap++;
      return;
    }
    Kind kind = kind(text);
    if (kind != Kind.TEXT || open.isEmpty() || breaks(text)) {
      close();
      open = new BlockBuilder(kind, gap > 0);
      resume(kind, text);
    }
    open.add(line, hyphens);
    before = text;
    gap = 0;
  }

  private Kind kind(String text) {
    if (opensNote.test(text)) {
      return Kind.NOTE;
    }
    return ListMark.opens(text) ? Kind.ITEM : Kind.TEXT;
  }

  /** A paragraph that notes at the foot of a page cut in two goes on behind them. */
  private void resume(Kind kind, String text) {
    if (kind != Kind.TEXT || done.size() < 2 || done.getLast().kind() != Kind.NOTE) {
      return;
    }
    int last = done.size() - 1;
    while (last > 0 && done.get(last).kind() == Kind.NOTE) {
      last--;
    }
    Block cut = done.get(last);
    if (cut.kind() != Kind.NOTE && Words.startsLower(text) && !Words.endsSentence(cut.text())) {
      open = BlockBuilder.resuming(done.remove(last));
    }
  }

  private boolean breaks(String next) {
    if (HyphenRepair.broken(before)) {
      return false;
    }
    if (StandardHeadings.contains(before) || StandardHeadings.contains(next)) {
      return true;
    }
    boolean ended = Words.endsSentence(before);
    if (gap > 0) {
      return ended || !Words.startsLower(next) || before.length() < 40;
    }
    if (before.length() > LONGEST_WRAPPED) {
      return ended || (Character.isUpperCase(next.charAt(0)) && !Words.leadsOn(before));
    }
    boolean fits = before.length() + 1 + Words.first(next).length() <= 0.9 * width;
    if (ended) {
      return fits && !Words.startsLower(next);
    }
    return fits && standsAlone(next);
  }

  /** Whether the line before is one of its own, such as a heading, rather than a wrapped one. */
  private boolean standsAlone(String next) {
    return open.lines() == 1
        && open.kind() == Kind.TEXT
        && Character.isUpperCase(next.charAt(0))
        && before.length() <= 0.7 * width
        && !Words.leadsOn(before);
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(open.build());
      open = new BlockBuilder(Kind.TEXT, false);
    }
  }

  /** The ninth decile: a title or a note in small type may run wider than the text. */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.text().length())
            .filter(length -> length > 0 && length <= LONGEST_WRAPPED)
            .sorted()
            .toArray();
    return lengths.length == 0 ? LONGEST_WRAPPED : Math.max(60, lengths[lengths.length * 9 / 10]);
  }
}
