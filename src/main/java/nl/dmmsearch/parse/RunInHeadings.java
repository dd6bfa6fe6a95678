package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.parse.Block.Kind;

/**
 * Sets headings apart that an extraction ran into their paragraph: a few words, and then a capital
 * on a small word that only opens sentences.
 */
final class RunInHeadings {
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}&/-]*(?: (?!(?:De|Het|Een|Op|In|Tijdens|Er|Voor|Met|Bij|Ook|Zoals) )[\\p{L}\\d&/-]+){0,6})"
              + " ((?:De|Het|Een|Op|In|Tijdens|Er|Voor|Met|Bij|Ook|Zoals) (?=[\\p{Ll}\\d]).*)");

  /** A title or office before a surname with a capital: minister De Vries. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(?:minister|staatssecretaris|heer|mevrouw|voorzitter|president|premier|generaal)");

  private RunInHeadings() {}

  static List<Block> apart(List<Block> blocks) {
    var out = new ArrayList<Block>(blocks.size());
    for (Block block : blocks) {
      Matcher m = RUN_IN.matcher(block.text());
      if (block.kind() == Kind.TEXT
          && Character.isUpperCase(block.text().charAt(0))
          && m.lookingAt()
          && !PERSON.matcher(m.group(1)).matches()) {
        out.add(new Block(Kind.TEXT, m.group(1), 1, true, start(block)));
        out.add(new Block(Kind.TEXT, m.group(2), block.lines(), true, rest(block, m.start(2))));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static List<PageStart> start(Block block) {
    return block.pages().stream().limit(1).toList();
  }

  private static List<PageStart> rest(Block block, int cut) {
    return block.pages().stream()
        .map(page -> new PageStart(Math.max(0, page.offset() - cut), page.page()))
        .toList();
  }
}
