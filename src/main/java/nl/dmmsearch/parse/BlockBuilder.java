package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.parse.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Grows a block line by line. */
final class BlockBuilder {
  private final Kind kind;
  private final boolean apart;
  private final StringBuilder text = new StringBuilder();
  private final List<PageStart> pages = new ArrayList<>();
  private LineRole role = LineRole.PLAIN;
  private int lines;

  BlockBuilder(Kind kind, boolean apart) {
    this.kind = kind;
    this.apart = apart;
  }

  /** A block that was thought complete, to be continued. */
  static BlockBuilder resuming(Block block) {
    var builder = new BlockBuilder(block.kind(), block.apart());
    builder.text.append(block.text());
    builder.pages.addAll(block.pages());
    builder.lines = block.lines();
    builder.role = block.role();
    return builder;
  }

  Kind kind() {
    return kind;
  }

  LineRole role() {
    return role;
  }

  @Nullable Integer page() {
    return pages.isEmpty() ? null : pages.getLast().page();
  }

  int lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines == 0;
  }

  void add(TextLine line, HyphenRepair hyphens) {
    if (HyphenRepair.broken(text)) {
      hyphens.join(text, line.text());
    } else {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    role = lines == 0 ? line.role() : shared(line.role());
    Integer page = line.page();
    if (page != null && (pages.isEmpty() || pages.getLast().page() != page)) {
      pages.add(new PageStart(lines == 0 ? 0 : text.length() - line.text().length(), page));
    }
    lines++;
  }

  /** A note stays one whatever its further lines are; bold type must go through to the end. */
  private LineRole shared(LineRole next) {
    return role instanceof LineRole.Note || role.equals(next) ? role : LineRole.PLAIN;
  }

  Block build() {
    String all = text.toString();
    return new Block(
        kind, kind == Kind.NOTE ? all : ListMark.plain(all), lines, apart, role, pages, List.of());
  }
}
