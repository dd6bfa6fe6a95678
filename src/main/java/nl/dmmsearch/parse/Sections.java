package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import org.jspecify.annotations.Nullable;

/** Gathers paragraphs under their headings. */
final class Sections {
  private final Anchors anchors;
  private final Levels levels;
  private final List<Section> done = new ArrayList<>();
  private final List<Block> under = new ArrayList<>();
  private @Nullable Block heading;
  private @Nullable Speaker speaker;
  private int level = 1;
  private int topic;
  private int opened;

  private Sections(Anchors anchors, Levels levels) {
    this.anchors = anchors;
    this.levels = levels;
  }

  /**
   * The sections of a paper.
   *
   * @param debate whether the blocks have turns of speakers among them
   */
  static List<Section> of(List<Block> blocks, Anchors anchors, boolean debate) {
    BitSet headings = Headings.in(blocks, debate);
    var sections = new Sections(anchors, levels(blocks, headings));
    for (int i = 0; i < blocks.size(); i++) {
      Speaker next = debate ? Turns.speaker(blocks.get(i)) : null;
      if (next != null) {
        sections.turn(next, blocks.get(i));
      } else if (headings.get(i)) {
        sections.open(blocks.get(i));
      } else if (i + 1 < blocks.size() && Formulas.isAnnexMark(blocks.get(i))) {
        sections.close();
        sections.under.add(blocks.get(i));
      } else {
        sections.under.add(blocks.get(i));
      }
    }
    sections.close();
    return sections.done;
  }

  private static Levels levels(List<Block> blocks, BitSet headings) {
    return new Levels(headings.stream().mapToObj(i -> blocks.get(i).text()).toList());
  }

  /** A turn stands below the heading of its subject. */
  private void turn(Speaker next, Block block) {
    if (heading != null || speaker == null) {
      topic = heading == null ? 0 : level;
    }
    close();
    speaker = next;
    level = topic + 1;
    under.add(block);
  }

  private void open(Block next) {
    boolean bare = heading != null && under.isEmpty();
    close();
    heading = next;
    level = levels.of(next, opened++, bare);
  }

  private void close() {
    if (heading == null && under.isEmpty()) {
      return;
    }
    String title = heading == null ? null : heading.text();
    var text = new StringBuilder();
    var pages = new ArrayList<PageStart>();
    var notes = new ArrayList<NoteLink>();
    if (heading != null) {
      heading.notes().forEach(note -> notes.add(note.shifted(-note.offset())));
    }
    for (Block block : under) {
      text.append(text.isEmpty() ? "" : "\n\n");
      for (PageStart start : block.pages()) {
        if (pages.isEmpty() || pages.getLast().page() != start.page()) {
          int offset = pages.isEmpty() ? 0 : text.length() + start.offset();
          pages.add(new PageStart(offset, start.page()));
        }
      }
      int offset = text.length();
      block.notes().forEach(note -> notes.add(note.shifted(offset)));
      text.append(block.text());
    }
    if (pages.isEmpty() && heading != null) {
      pages.addAll(heading.pages().subList(0, Math.min(1, heading.pages().size())));
    }
    String name = title == null && speaker != null ? speaker.label() : title;
    done.add(new Section(title, level, anchors.of(name), text.toString(), pages, notes, speaker));
    under.clear();
    heading = null;
    speaker = null;
    level = 1;
  }
}
