package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/** Gathers paragraphs under their headings. */
final class Sections {
  private final Anchors anchors = new Anchors();
  private final List<Section> done = new ArrayList<>();
  private final List<Block> under = new ArrayList<>();
  private @Nullable Block heading;
  private int level = 1;

  private Sections() {}

  static List<Section> of(List<Block> blocks) {
    var sections = new Sections();
    for (int i = 0; i < blocks.size(); i++) {
      if (Headings.isHeading(blocks, i)) {
        sections.open(blocks.get(i));
      } else {
        sections.under.add(blocks.get(i));
      }
    }
    sections.close();
    return sections.done;
  }

  private void open(Block next) {
    boolean nested = heading != null && under.isEmpty();
    int above = level;
    close();
    heading = next;
    int own = Headings.level(next.text());
    level = nested && own == 1 ? above + 1 : own;
  }

  private void close() {
    if (heading == null && under.isEmpty()) {
      return;
    }
    String title = heading == null ? null : heading.text();
    var text = new StringBuilder();
    var pages = new ArrayList<PageStart>();
    for (Block block : under) {
      text.append(text.isEmpty() ? "" : "\n\n");
      for (PageStart start : block.pages()) {
        if (pages.isEmpty() || pages.getLast().page() != start.page()) {
          int offset = pages.isEmpty() ? 0 : text.length() + start.offset();
          pages.add(new PageStart(offset, start.page()));
        }
      }
      text.append(block.text());
    }
    if (pages.isEmpty() && heading != null) {
      pages.addAll(heading.pages().subList(0, Math.min(1, heading.pages().size())));
    }
    done.add(new Section(title, level, anchors.of(title), text.toString(), pages, List.of()));
    under.clear();
    heading = null;
    level = 1;
  }
}
