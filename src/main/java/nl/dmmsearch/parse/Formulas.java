package nl.dmmsearch.parse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short lines that look like headings and are fixed parts of a paper. */
final class Formulas {
  /** Above what was added behind a signature: the mark of the paper, not a heading in it. */
  private static final Pattern ANNEX_MARK = Pattern.compile("(?i)b[il]j[il]age|annex|appendix");

  private Formulas() {}

  /** Leaves out of the headings what stands in a debate time and again, and marks of annexes. */
  static void drop(List<Block> blocks, BitSet headings, boolean debate) {
    annexes(blocks, headings);
    if (debate) {
      opening(blocks, headings);
      repeated(blocks, headings);
    }
  }

  /**
   * Above the first turn stand the day, the house and the title: one heading at most is its own.
   */
  private static void opening(List<Block> blocks, BitSet headings) {
    int first = 0;
    while (Turns.speaker(blocks.get(first)) == null) {
      first++;
    }
    headings.clear(0, Math.max(0, first - 1));
  }

  private static void repeated(List<Block> blocks, BitSet headings) {
    var times = new HashMap<String, Integer>();
    headings.stream().forEach(i -> times.merge(key(blocks, i), 1, Integer::sum));
    for (int i = headings.nextSetBit(0); i >= 0; i = headings.nextSetBit(i + 1)) {
      if (times.getOrDefault(key(blocks, i), 0) > 1) {
        headings.clear(i);
      }
    }
  }

  private static String key(List<Block> blocks, int i) {
    return blocks.get(i).text().toLowerCase(Locale.ROOT);
  }

  /** The title under such a mark names the annex, unless it has a text of its own. */
  private static void annexes(List<Block> blocks, BitSet headings) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isAnnexMark(blocks.get(i))) {
        headings.clear(i);
        boolean bare = headings.get(i + 1) && headings.get(i + 2);
        if (bare) {
          headings.clear(i + 1);
        }
      }
    }
  }

  /** Whether a block only says that an annex begins. */
  static boolean isAnnexMark(Block block) {
    return block.text().length() < 10 && ANNEX_MARK.matcher(block.text()).matches();
  }
}
