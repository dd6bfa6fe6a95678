package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.parse.Block.Kind;

/** Joins wrapped lines into paragraphs and items of lists, notes into notes. */
final class Paragraphs {
  /** Longer lines are paragraphs already. */
  private static final int LONGEST_WRAPPED = 140;

  private final Predicate<TextLine> opensNote;
  private final HyphenRepair hyphens;
  private final List<TextLine> lines;
  private final int width;
  private final boolean wrapped;
  private final boolean whole;

  private final List<Block> done = new ArrayList<>();
  private BlockBuilder open = new BlockBuilder(Kind.TEXT, false);
  private String before = "";
  private LineRole role = LineRole.PLAIN;
  private int gap = 1;

  private Paragraphs(List<TextLine> lines, Predicate<TextLine> opensNote, boolean whole) {
    this.whole = whole;
    this.opensNote = opensNote;
    this.hyphens = new HyphenRepair(lines);
    this.lines = lines;
    this.wrapped = isWrapped(lines);
    this.width = wrapped ? width(lines) : LONGEST_WRAPPED;
  }

  /**
   * The blocks of {@code lines}, notes among them.
   *
   * @param opensNote whether a line is the first of a note
   * @param whole whether each line is a paragraph already, as in formats without line breaks
   */
  static List<Block> of(List<TextLine> lines, Predicate<TextLine> opensNote, boolean whole) {
    var paragraphs = new Paragraphs(lines, opensNote, whole);
    for (int i = 0; i < lines.size(); i++) {
      paragraphs.add(i);
    }
    paragraphs.close();
    return paragraphs.done;
  }

  private void add(int i) {
    TextLine line = lines.get(i);
    String text = line.text();
    if (text.isEmpty()) {
      gap++;
      return;
    }
    Kind kind = kind(line);
    if (kind != Kind.TEXT || open.isEmpty() || breaks(i)) {
      close();
      open = new BlockBuilder(kind, gap > 0);
      resume(kind, text);
    }
    open.add(line, hyphens);
    before = text;
    role = line.role();
    gap = 0;
  }

  private Kind kind(TextLine line) {
    if (opensNote.test(line)) {
      return Kind.NOTE;
    }
    boolean item = !(line.role() instanceof LineRole.Heading) && ListMark.opens(line.text());
    return item ? Kind.ITEM : Kind.TEXT;
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
    boolean open = Words.startsLower(text) || HyphenRepair.broken(cut.text());
    if (cut.kind() != Kind.NOTE && open && !Words.endsSentence(cut.text())) {
      this.open = BlockBuilder.resuming(done.remove(last));
    }
  }

  private boolean breaks(int i) {
    String next = lines.get(i).text();
    if (whole || rolesPart(lines.get(i))) {
      return true;
    }
    if (HyphenRepair.broken(before)) {
      return false;
    }
    if (Particulars.opensRow(next)) {
      return true;
    }
    if (StandardHeadings.contains(before) || StandardHeadings.contains(next)) {
      return true;
    }
    if (Words.isCapitals(before, 10) != Words.isCapitals(next, 10)) {
      return open.lines() == 1 || Words.isCapitals(next, 10);
    }
    boolean ended = Words.endsSentence(before);
    if (gap > 0) {
      boolean open = Words.leadsOn(before) && !before.endsWith(",");
      return ended || before.length() < 40 || !(open || Words.startsLower(next));
    }
    if (before.length() > LONGEST_WRAPPED) {
      return ended || (Character.isUpperCase(next.charAt(0)) && !Words.leadsOn(before));
    }
    boolean fits = before.length() + 1 + Words.first(next).length() <= 0.9 * width;
    if (open.kind() == Kind.NOTE && (ended || Character.isUpperCase(next.charAt(0)))) {
      return fits;
    }
    if (ended) {
      return !Words.startsLower(next) && (fits || !wrapped || isLone(i));
    }
    return fits && standsAlone(next);
  }

  /** Whether what the format says of two lines keeps them from being one paragraph. */
  private boolean rolesPart(TextLine next) {
    if (open.role() instanceof LineRole.Note) {
      return gap > 0 || !Objects.equals(open.page(), next.page());
    }
    if (role instanceof LineRole.Heading || next.role() instanceof LineRole.Heading) {
      return !role.equals(next.role()) || gap > 0 || !Words.leadsOn(before);
    }
    boolean goesOn = before.length() >= 0.85 * width && Words.startsLower(next.text());
    return !role.equals(next.role()) && !goesOn;
  }

  /** Whether a short line is followed by one whose first word would have fitted on it. */
  private boolean isLone(int i) {
    String text = lines.get(i).text();
    String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    return text.length() <= 0.6 * width
        && !Words.endsSentence(text)
        && !Words.leadsOn(text)
        && !next.isEmpty()
        && !Words.startsLower(next)
        && text.length() + 1 + Words.first(next).length() <= 0.8 * width;
  }

  /** Whether the line before is one of its own, such as a heading, rather than a wrapped one. */
  private boolean standsAlone(String next) {
    return open.lines() == 1
        && (open.kind() == Kind.TEXT || ListMark.numbered(before))
        && (Character.isUpperCase(next.charAt(0)) || Particulars.isDay(next))
        && before.length() <= (open.kind() == Kind.ITEM ? 0.8 : 0.7) * width
        && !Words.leadsOn(before);
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(open.build());
      open = new BlockBuilder(Kind.TEXT, false);
    }
  }

  /** Whether lines end where they are full rather than where a sentence ends. */
  private static boolean isWrapped(List<TextLine> lines) {
    int followed = 0;
    int ended = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() >= 40 && !lines.get(i + 1).text().isEmpty()) {
        followed++;
        ended += Words.endsSentence(text) ? 1 : 0;
      }
    }
    return ended < 0.8 * followed;
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
